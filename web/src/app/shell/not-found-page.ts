import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { useWords } from '../ui/words';
import { shellWords } from './shell.words';

@Component({
  selector: 'tw-not-found-page',
  imports: [MatButton, RouterLink],
  template: `
    <main>
      <h1>{{ t().missing }}</h1>
      <p>{{ t().missingText }}</p>
      <a matButton="filled" routerLink="/">{{ t().toStart }}</a>
    </main>
  `,
  styles: `
    main {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: var(--tw-2);
      max-inline-size: 36rem;
      margin: 12vh auto 0;
      padding: var(--tw-3);
    }
  `,
})
export class NotFoundPage {
  protected readonly t = useWords(shellWords);
}
