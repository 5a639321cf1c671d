import { Component, input } from '@angular/core';
import type { Audience } from '@tweespraak/domain/audiences';
import { Icon } from '../../ui/icon/icon';
import type { IconName } from '../../ui/icon/symbols';
import { useWords } from '../../ui/words';
import { useReaderNames } from './reader-names';
import type { Readers } from './walk-types';
import { walkWords } from './walk.words';

export const audienceIcons: Readonly<Record<Audience, IconName>> = {
  self: 'lock',
  therapist: 'read',
  couple: 'together',
};

/** Who reads an answer, by name, in one quiet line. */
@Component({
  selector: 'tw-audience-line',
  imports: [Icon],
  template: `
    <tw-icon [name]="icons[audience()]" /><span
      ><span class="visually-hidden">{{ t().whoReads }}: </span>{{ names().all(audience()) }}</span
    >
  `,
  styles: `
    :host {
      display: flex;
      align-items: start;
      gap: 6px;
      color: var(--tw-muted);
      font-size: 0.9375rem;
    }
  `,
})
export class AudienceLine {
  readonly audience = input.required<Audience>();
  readonly readers = input.required<Readers>();
  protected readonly t = useWords(walkWords);
  protected readonly names = useReaderNames(this.readers);
  protected readonly icons = audienceIcons;
}
