import { Component, inject } from '@angular/core';
import { ScreenLanguage, useWords } from '../words';
import { languageSwitchWords } from './language-switch.words';

/** Dutch or English, at once and without losing what was typed. A signed-in account keeps the choice. */
@Component({
  selector: 'tw-language-switch',
  templateUrl: './language-switch.html',
  styleUrl: './language-switch.scss',
})
export class LanguageSwitch {
  protected readonly language = inject(ScreenLanguage);
  protected readonly t = useWords(languageSwitchWords);
}
