import { Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import type { ChangeCouple } from '@tweespraak/contracts/couples';
import { Field } from '../ui/field/field';
import { useWords } from '../ui/words';
import { coupleFieldsWords } from './couple-fields.words';
import { knownTimeZones } from './time-zones';

/** The label and the time zone of a couple, bound to the two fields of a form. */
@Component({
  selector: 'tw-couple-fields',
  imports: [Field, FormField],
  host: { class: 'tw-stack' },
  template: `
    <tw-field [label]="t().label" [hint]="t().labelHint" [words]="{ missing: t().labelMissing }">
      <input type="text" autocomplete="off" [formField]="label()" />
    </tw-field>
    <tw-field
      [label]="t().timeZone"
      [hint]="t().timeZoneHint"
      [words]="{ time_zone: t().timeZoneUnknown, too_big: t().timeZoneUnknown }"
    >
      <input
        #zone
        type="text"
        autocomplete="off"
        spellcheck="false"
        list="time-zones"
        [formField]="timeZone()"
        (focus)="zone.select()"
      />
    </tw-field>
    <datalist id="time-zones">
      @for (each of zones; track each) {
        <option [value]="each"></option>
      }
    </datalist>
  `,
})
export class CoupleFields {
  readonly label = input.required<FieldTree<ChangeCouple['label']>>();
  readonly timeZone = input.required<FieldTree<ChangeCouple['timeZone']>>();
  protected readonly t = useWords(coupleFieldsWords);
  protected readonly zones = knownTimeZones();
}
