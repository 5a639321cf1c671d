import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../ui/icon/icon';
import { useWords } from '../ui/words';
import { accessWords } from './access.words';
import { Substitutes } from './substitutes';

/** A therapist arranges who stands in. */
@Component({
  selector: 'tw-substitutes-page',
  imports: [Icon, RouterLink, Substitutes],
  template: `
    <a class="tw-quiet" routerLink="/account"><tw-icon name="back" />{{ t().substitutes.back }}</a>
    <h1>{{ t().substitutes.title }}</h1>
    <tw-substitutes />
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 48rem;
    }
  `,
})
export class SubstitutesPage {
  protected readonly t = useWords(accessWords);
}
