import { Component, input, type OnInit, output, signal } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { ProposeChange } from '@tweespraak/contracts/ritual-proposals';
import { terms, type Terms } from '@tweespraak/contracts/ritual-terms';
import * as z from 'zod';
import { ProblemNote } from '../../ui/problem/problem-note';
import { submits } from '../../ui/submission';
import { useWords } from '../../ui/words';
import { proposeWords } from './propose-words';
import { plainTerms } from './propose-ritual';
import { RitualFields } from './ritual-fields';

const draft = z.object({ terms });
type Draft = z.infer<typeof draft>;

/** Another rhythm for a ritual that runs, proposed. */
@Component({
  selector: 'tw-change-ritual',
  host: { class: 'tw-stack' },
  imports: [FormRoot, MatButton, ProblemNote, RitualFields],
  template: `
    <p class="tw-muted">{{ viewer() === 'therapist' ? t().changeIntroTherapist : t().changeIntro }}</p>
    <form class="tw-stack" [formRoot]="change" novalidate>
      <tw-ritual-fields [terms]="change.terms" [about]="viewer() === 'therapist' ? 'them' : 'you'" />
      <tw-problem [error]="failed()" />
      <div class="tw-row">
        <button matButton="filled" type="submit">{{ t().send }}</button>
      </div>
    </form>
  `,
})
export class ChangeRitual implements OnInit {
  readonly viewer = input.required<'partner' | 'therapist'>();
  readonly terms = input.required<Terms>();
  readonly write = input.required<(change: ProposeChange) => Promise<unknown>>();
  readonly proposed = output();

  protected readonly t = useWords(proposeWords);
  protected readonly failed = signal<unknown>(null);
  private readonly id = crypto.randomUUID();
  private readonly typed = signal<Draft>({ terms: plainTerms });
  protected readonly change = form(this.typed, (path) => validateStandardSchema(path, draft), {
    submission: submits(this.failed, (given: Draft) => this.send(given)),
  });

  ngOnInit(): void {
    const { cadence, slot } = this.terms();
    this.typed.set({ terms: { cadence, slot } });
  }

  private async send(given: Draft): Promise<void> {
    await this.write()({ id: this.id, ...given });
    this.proposed.emit();
  }
}
