import { Component, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { NewWay, NewWayOffer } from '@tweespraak/contracts/sign-in';
import { Icon } from '../../../ui/icon/icon';
import { ProblemNote } from '../../../ui/problem/problem-note';
import { useWords } from '../../../ui/words';
import { makePasskey, preparePasskeys } from '../passkeys';
import { waysWords } from '../ways.words';

/** The easy way and the other one, with what each asks of a person. */
@Component({
  selector: 'tw-choose-way',
  imports: [Icon, MatButton, ProblemNote],
  templateUrl: './choose-way.html',
  styleUrl: './choose-way.scss',
})
export class ChooseWay {
  readonly offer = input.required<NewWayOffer>();
  readonly hand = input.required<(way: NewWay) => Promise<void>>();
  readonly password = output();

  protected readonly t = useWords(waysWords);
  protected readonly failed = signal<unknown>(null);
  protected readonly isWaiting = signal(false);

  constructor() {
    preparePasskeys();
  }

  protected async choosePasskey(): Promise<void> {
    const { ticket, passkey } = this.offer();
    this.failed.set(null);
    this.isWaiting.set(true);
    try {
      const registration = await makePasskey(passkey);
      await this.hand()({ kind: 'passkey', ticket, registration });
    } catch (error) {
      this.failed.set(error);
    } finally {
      this.isWaiting.set(false);
    }
  }
}
