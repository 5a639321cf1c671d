import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { pauseRitual, type PauseRitual } from '@tweespraak/contracts/rituals';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { ProblemNote } from '../../ui/problem/problem-note';
import { submits } from '../../ui/submission';
import { useWords } from '../../ui/words';
import { RitualLog } from '../log-moment/ritual-log';
import { RitualsApi } from '../rituals-api';
import { ritualPageWords } from './ritual-page.words';

/** Lets a ritual rest from one day to another; why is for who says so alone. */
@Component({
  selector: 'tw-rest-form',
  imports: [Field, FormField, FormRoot, Icon, MatButton, ProblemNote],
  template: `
    <details [open]="isOpen()" (toggle)="isOpen.set(box.open)" #box>
      <summary class="tw-quiet"><tw-icon name="down" />{{ t().rest }}</summary>
      <p class="tw-muted">{{ t().restIntro }}</p>
      <form class="tw-stack" [formRoot]="rest" novalidate>
        <tw-field [label]="t().from">
          <input type="date" [formField]="rest.from" />
        </tw-field>
        <tw-field
          [label]="t().to"
          [words]="{
            ends_before_it_begins: t().backwards,
            longer_than_a_year: t().tooLong,
            before_the_ritual: t().before,
          }"
        >
          <input type="date" [formField]="rest.to" />
        </tw-field>
        <tw-field [label]="t().reason" [hint]="t().reasonHint">
          <textarea rows="2" [formField]="rest.reason"></textarea>
        </tw-field>
        <tw-problem [error]="failed()" />
        <div class="tw-row">
          <button matButton="outlined" type="submit">{{ t().restSave }}</button>
        </div>
      </form>
    </details>
  `,
})
export class RestForm {
  readonly ritualId = input.required<string>();
  readonly today = input.required<string>();

  private readonly api = inject(RitualsApi);
  private readonly log = inject(RitualLog);
  protected readonly t = useWords(ritualPageWords);
  protected readonly failed = signal<unknown>(null);
  protected readonly isOpen = signal(false);
  private readonly typed = linkedSignal<PauseRitual>(() => ({
    id: crypto.randomUUID(),
    from: this.today(),
    to: this.today(),
    reason: '',
  }));
  protected readonly rest = form(this.typed, (path) => validateStandardSchema(path, pauseRitual), {
    submission: submits(this.failed, (given: PauseRitual) => this.pause(given)),
  });

  private async pause(given: PauseRitual): Promise<void> {
    this.log.take(await this.api.pause(this.ritualId(), given));
    this.typed.set({ id: crypto.randomUUID(), from: this.today(), to: this.today(), reason: '' });
    this.isOpen.set(false);
  }
}
