import { Component, computed, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { type ProposeRitualInput, ritualName } from '@tweespraak/contracts/ritual-proposals';
import { terms, type Terms } from '@tweespraak/contracts/ritual-terms';
import * as z from 'zod';
import { useAttempts } from '../../ui/attempt';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { ProblemNote } from '../../ui/problem/problem-note';
import { submits } from '../../ui/submission';
import { useWords } from '../../ui/words';
import { presetRituals, useRitualNames } from '../ritual-names';
import { proposeWords } from './propose-words';
import { RitualFields } from './ritual-fields';

type Preset = (typeof presetRituals)[number];
const draft = z.object({ name: ritualName, terms, counted: z.boolean() });
type Draft = z.infer<typeof draft>;

/** Once a week, one of the two notes it: most of what people think of. */
export const plainTerms: Terms = {
  cadence: { unit: 'week', every: 1, times: 1, kept: 'either' },
  slot: { weekday: null, dayOfMonth: null, at: null },
};

/** The article's three in one tap, or something with a name of its own. */
@Component({
  selector: 'tw-propose-ritual',
  imports: [Field, FormField, FormRoot, Icon, MatButton, ProblemNote, RitualFields],
  templateUrl: './propose-ritual.html',
  styles: `
    small {
      display: block;
      color: var(--tw-muted);
    }
  `,
  host: { class: 'tw-stack' },
})
export class ProposeRitual {
  /** Who is on screen: one of the two, or their therapist. */
  readonly viewer = input.required<'partner' | 'therapist'>();
  /** The article's that run or are proposed already. */
  readonly taken = input.required<readonly Preset[]>();
  readonly write = input.required<(ritual: ProposeRitualInput) => Promise<unknown>>();
  readonly proposed = output();

  protected readonly t = useWords(proposeWords);
  protected readonly name = useRitualNames();
  protected readonly ready = computed(() => presetRituals.filter((each) => !this.taken().includes(each)));
  protected readonly failed = signal<unknown>(null);
  protected readonly tap = useAttempts();
  // Made with the page: however often it is sent, it stays one proposal.
  private readonly id = crypto.randomUUID();
  private readonly ids = new Map<Preset, string>();
  protected readonly ritual = form(
    signal<Draft>({ name: '', terms: plainTerms, counted: true }),
    (path) => validateStandardSchema(path, draft),
    { submission: submits(this.failed, (given: Draft) => this.send({ id: this.id, ...given })) },
  );

  protected offer(preset: Preset): void {
    const id = this.ids.get(preset) ?? crypto.randomUUID();
    this.ids.set(preset, id);
    void this.tap.attempt(() => this.send({ id, preset }));
  }

  private async send(ritual: ProposeRitualInput): Promise<void> {
    await this.write()(ritual);
    this.proposed.emit();
  }
}
