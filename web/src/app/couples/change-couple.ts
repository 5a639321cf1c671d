import { Component, computed, inject, input, type OnInit, output, signal } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type ChangeCouple as Change, changeCouple, type Couple } from '@tweespraak/contracts/couples';
import { ProblemNote } from '../ui/problem/problem-note';
import { problemOf } from '../ui/problems';
import { submits } from '../ui/submission';
import { useWords } from '../ui/words';
import { CoupleFields } from './couple-fields';
import { coupleFieldsWords } from './couple-fields.words';
import { CouplesApi } from './couples-api';

/** Renames a couple or moves it to another time zone. */
@Component({
  selector: 'tw-change-couple',
  imports: [CoupleFields, FormRoot, MatButton, ProblemNote],
  template: `
    <form class="tw-stack" [formRoot]="change" novalidate>
      <tw-couple-fields [label]="change.label" [timeZone]="change.timeZone" />
      <tw-problem [error]="isStale() ? null : failed()" />
      <div aria-live="polite">
        @if (isStale()) {
          <p class="stale">{{ t().stale }}</p>
        }
      </div>
      <div class="tw-row">
        <button matButton="filled" type="submit">{{ t().save }}</button>
        <button matButton type="button" (click)="left.emit()">{{ t().leave }}</button>
      </div>
    </form>
  `,
  styles: `
    .stale {
      max-inline-size: none;
      padding: 12px var(--tw-2);
      background: var(--tw-clay-soft);
      border-radius: var(--tw-radius);
    }
  `,
})
export class ChangeCouple implements OnInit {
  readonly couple = input.required<Couple>();
  readonly changed = output<Couple>();
  /** Someone else changed the couple first: the newest one is asked for, what was typed stays. */
  readonly stale = output();
  readonly left = output();

  protected readonly t = useWords(coupleFieldsWords);
  protected readonly failed = signal<unknown>(null);
  protected readonly isStale = computed(
    () => this.failed() !== null && problemOf(this.failed()).code === 'stale',
  );
  private readonly typed = signal<Change>({ label: '', timeZone: '' });
  protected readonly change = form(this.typed, (path) => validateStandardSchema(path, changeCouple), {
    submission: submits(this.failed, (change: Change) => this.save(change)),
  });
  private readonly api = inject(CouplesApi);

  ngOnInit(): void {
    const { label, timeZone } = this.couple();
    this.typed.set({ label, timeZone });
  }

  private async save(change: Change): Promise<void> {
    const { id, revision } = this.couple();
    try {
      this.changed.emit(await this.api.changeCouple(id, revision, change));
    } catch (error) {
      if (problemOf(error).code === 'stale') this.stale.emit();
      throw error;
    }
  }
}
