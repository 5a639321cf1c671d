import { httpResource } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { demoMails } from '@tweespraak/contracts/demo-mails';
import { FrontPage } from '../ui/front-page/front-page';
import { Icon } from '../ui/icon/icon';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ScreenLanguage, defineWords, useWords } from '../ui/words';

const words = defineWords(
  {
    title: 'Mail van de demo',
    intro: 'In de demo gaat er geen mail de deur uit. Wat verstuurd zou worden, komt hier binnen.',
    none: 'Nog geen mail. Log in als iemand van een koppel, ga naar Ik, kies Een berichtje en een tijd van zo meteen. Er komt alleen iets als er vandaag iets ligt.',
    to: 'Aan',
    look: 'Kijk opnieuw',
    back: 'Inloggen',
  },
  {
    title: 'Mail of the demo',
    intro: 'In the demo no mail goes out. Whatever would be sent arrives here.',
    none: 'No mail yet. Sign in as one of a couple, go to Me, choose A note and a time a moment from now. It only comes when there is something today.',
    to: 'To',
    look: 'Look again',
    back: 'Sign in',
  },
);

/** Everybody's mailbox in the demo. */
@Component({
  selector: 'tw-demo-mail-page',
  imports: [Failed, FrontPage, Icon, Loading, MatButton, RouterLink],
  templateUrl: './demo-mail-page.html',
  styleUrl: './reminders-page.scss',
})
export class DemoMailPage {
  protected readonly t = useWords(words);
  private readonly language = inject(ScreenLanguage).current;
  protected readonly box = httpResource(() => '/api/demo/mail', { parse: (value) => demoMails.parse(value) });

  protected at(instant: string): string {
    const how = { dateStyle: 'medium', timeStyle: 'short' } as const;
    return new Intl.DateTimeFormat(this.language(), how).format(new Date(instant));
  }

  /** A line of text, or an address in it that can be followed. */
  protected lines(text: string): { text: string; href: string | null }[] {
    return text
      .trim()
      .split('\n')
      .map((line) => ({ text: line, href: /^https?:\/\/\S+$/.test(line) ? line : null }));
  }
}
