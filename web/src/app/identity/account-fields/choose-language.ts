import { Component, inject, input } from '@angular/core';
import { languages, type Language } from '@tweespraak/contracts/localized';
import { ScreenLanguage } from '../../ui/words';

/** Each language is called by its own name, so that whoever reads it finds it. */
const names: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** The language of an account that is being made: the page speaks it at once. */
@Component({
  selector: 'tw-choose-language',
  template: `
    <fieldset>
      <legend>{{ legend() }}</legend>
      @for (each of languages; track each) {
        <label class="tw-choice">
          <input
            type="radio"
            name="language"
            [value]="each"
            [checked]="language.current() === each"
            (change)="language.choose(each)"
          />
          <span [lang]="each">{{ names[each] }}</span>
        </label>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: flex;
      flex-direction: column;
      gap: var(--tw-1);
    }
    legend {
      margin-block-end: 6px;
    }
  `,
})
export class ChooseLanguage {
  readonly legend = input.required<string>();
  protected readonly language = inject(ScreenLanguage);
  protected readonly languages = languages;
  protected readonly names = names;
}
