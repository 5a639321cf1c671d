import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { takeLink } from '../identity/link-and-code/take-link';
import { useAttempts } from '../ui/attempt';
import { FrontPage } from '../ui/front-page/front-page';
import { ProblemNote } from '../ui/problem/problem-note';
import { useWords } from '../ui/words';
import { messagesOffWords } from './messages-off.words';
import { RemindersApi } from './reminders-api';

/** The link of a message leads here: the messages are off at once, without signing in. */
@Component({
  selector: 'tw-messages-off-page',
  imports: [FrontPage, MatButton, ProblemNote, RouterLink],
  templateUrl: './messages-off-page.html',
  styles: '.said { display: flex; flex-direction: column; gap: var(--tw-2); align-items: flex-start; }',
})
export class MessagesOffPage {
  protected readonly t = useWords(messagesOffWords);
  protected readonly state = signal<'no-link' | 'busy' | 'off' | 'on' | 'late'>('no-link');
  protected readonly tries = useAttempts();
  private readonly api = inject(RemindersApi);
  private link = '';

  constructor() {
    takeLink('/messages', (link) => {
      this.link = link;
      void this.switchOff();
    });
  }

  protected async switchOff(): Promise<void> {
    this.state.set('busy');
    await this.tries.attempt(async () => {
      await this.api.switchOff(this.link);
      this.state.set('off');
    });
  }

  protected async switchOnAgain(): Promise<void> {
    await this.tries.attempt(async () => {
      const { channel } = await this.api.switchOnAgain(this.link);
      this.state.set(channel === 'off' ? 'late' : 'on');
    });
  }
}
