import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import { languages, type Language } from '@tweespraak/contracts/localized';
import { ScreenLanguage, useWords } from '../words';
import { languageSwitchWords } from './language-switch.words';

/** Dutch or English, at once and without losing what was typed. A signed-in account keeps the choice. */
@Component({
  selector: 'tw-language-switch',
  templateUrl: './language-switch.html',
  styleUrl: './language-switch.scss',
})
export class LanguageSwitch {
  /** Where there is little room: only the language that is not on screen. */
  readonly otherOnly = input(false, { transform: booleanAttribute });
  protected readonly language = inject(ScreenLanguage);
  protected readonly t = useWords(languageSwitchWords);
  protected readonly all = languages;
  protected readonly other = computed<Language>(() => (this.language.current() === 'nl' ? 'en' : 'nl'));
}
