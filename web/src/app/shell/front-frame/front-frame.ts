import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { LanguageSwitch } from '../../ui/language-switch/language-switch';
import { WayOut } from '../way-out/way-out';

/** Around the pages before someone is in: the same help and way out as on the pages behind them. */
@Component({
  selector: 'tw-front-frame',
  imports: [LanguageSwitch, RouterOutlet, WayOut],
  template: `
    <header>
      <tw-way-out><tw-language-switch class="language" otherOnly /></tw-way-out>
    </header>
    <router-outlet />
  `,
  styles: `
    header {
      display: flex;
      align-items: center;
      max-inline-size: 32rem;
      margin-inline: auto;
      padding: 4px var(--tw-1);
    }
  `,
})
export class FrontFrame {}
