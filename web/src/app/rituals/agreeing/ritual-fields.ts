import { Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import type { Cadence, Slot, Terms } from '@tweespraak/contracts/ritual-terms';
import { Field } from '../../ui/field/field';
import { useWords } from '../../ui/words';
import { rhythmWords } from '../rhythm.words';
import { ritualFieldsWords } from './ritual-fields.words';

/** How often a ritual is kept, who notes it, and when the two like it best. */
@Component({
  selector: 'tw-ritual-fields',
  imports: [Field, FormField],
  host: { class: 'tw-stack' },
  templateUrl: './ritual-fields.html',
  styleUrl: './ritual-fields.scss',
})
export class RitualFields {
  readonly terms = input.required<FieldTree<Terms>>();
  /** Whether one of the two fills it in, or somebody for them. */
  readonly about = input<'you' | 'them'>('you');

  protected readonly t = useWords(ritualFieldsWords);
  protected readonly rhythm = useWords(rhythmWords);
  protected readonly units = ['day', 'week', 'month'] as const;
  protected readonly weekdays = [1, 2, 3, 4, 5, 6, 7];
  protected readonly days = Array.from({ length: 31 }, (_, at) => at + 1);

  /** A day that the new unit does not know goes. */
  protected chooseUnit(value: string): void {
    const unit = this.units.find((each) => each === value) ?? 'week';
    this.changeCadence({ unit });
    if (unit !== 'month') this.changeSlot({ dayOfMonth: null });
    if (unit === 'day') this.changeSlot({ weekday: null });
  }

  protected changeCadence(change: Partial<Cadence>): void {
    this.terms()
      .cadence()
      .value.update((cadence) => ({ ...cadence, ...change }));
  }

  protected changeSlot(change: Partial<Slot>): void {
    this.terms()
      .slot()
      .value.update((slot) => ({ ...slot, ...change }));
  }

  protected numberIn(value: string): number | null {
    return value === '' ? null : Number(value);
  }
}
