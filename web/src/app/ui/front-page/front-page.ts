import { Component } from '@angular/core';
import { LanguageSwitch } from '../language-switch/language-switch';

/** A page before someone is in: a sheet from a notebook, and the two languages. */
@Component({
  selector: 'tw-front-page',
  imports: [LanguageSwitch],
  template: `
    <header><tw-language-switch /></header>
    <main>
      <div class="two" aria-hidden="true"></div>
      <ng-content />
    </main>
  `,
  styleUrl: './front-page.scss',
})
export class FrontPage {}
