import { Component, inject } from '@angular/core';
import { LanguageSwitch } from '../../ui/language-switch/language-switch';
import { ScreenTheme, type Theme } from '../../ui/screen-theme';
import { useWords } from '../../ui/words';
import { screenChoicesWords } from './screen-choices.words';

/** How the screen speaks and looks: the language of the account, light or dark on this device. */
@Component({
  selector: 'tw-screen-choices',
  imports: [LanguageSwitch],
  templateUrl: './screen-choices.html',
  styleUrl: './screen-choices.scss',
})
export class ScreenChoices {
  protected readonly t = useWords(screenChoicesWords);
  protected readonly theme = inject(ScreenTheme);
  protected readonly themes: readonly Theme[] = ['auto', 'light', 'dark'];
}
