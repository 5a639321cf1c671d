import { Component, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { addPasskey, type OwnSecurity, type PasskeyOffer } from '@tweespraak/contracts/own-security';
import { useAttempts } from '../../ui/attempt';
import { Confirmation } from '../../ui/confirm-dialog/confirmation';
import { Field } from '../../ui/field/field';
import { formatDay } from '../../ui/format';
import { dayOf } from '../../ui/local-time';
import { Notices } from '../../ui/notices/notices';
import { ProblemNote } from '../../ui/problem/problem-note';
import { submits } from '../../ui/submission';
import { ScreenLanguage, useWords } from '../../ui/words';
import { knowsPasskeys, preparePasskeys } from '../ways/passkeys';
import { SecurityApi } from './security-api';
import { securityWords } from './security.words';

const named = addPasskey.pick({ name: true });

/** The devices that get in with a passkey. */
@Component({
  selector: 'tw-own-passkeys',
  imports: [Field, FormField, FormRoot, MatButton, ProblemNote],
  templateUrl: './own-passkeys.html',
  styleUrl: './own-part.scss',
})
export class OwnPasskeys {
  readonly security = input.required<OwnSecurity>();
  readonly changed = output();

  protected readonly t = useWords(securityWords);
  protected readonly knowsPasskeys = knowsPasskeys();
  protected readonly offer = signal<PasskeyOffer | null>(null);
  protected readonly naming = signal<unknown>(null);
  protected readonly form = form(signal({ name: '' }), (each) => validateStandardSchema(each, named), {
    submission: submits<{ name: string }>(this.naming, ({ name }) => this.make(name)),
  });
  protected readonly tries = useAttempts();
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly api = inject(SecurityApi);
  private readonly confirmation = inject(Confirmation);
  private readonly notices = inject(Notices);
  private readonly language = inject(ScreenLanguage);

  protected dayOf(instant: string): string {
    return formatDay(dayOf(instant), this.language.current());
  }

  /** The one that came with the account has no name yet. */
  protected nameOf({ name }: OwnSecurity['passkeys'][number]): string {
    return name === '1' ? this.t().passkeys.first : name;
  }

  /** The server first, so that the device can be asked at once when its name is filled in. */
  protected begin(): Promise<boolean> {
    preparePasskeys();
    return this.tries.attempt(async () => {
      this.offer.set(await this.api.askPasskey());
      this.form().reset({ name: this.t().passkeys.thisDevice });
      this.naming.set(null);
    });
  }

  protected async remove(passkey: OwnSecurity['passkeys'][number]): Promise<void> {
    const { sure, sureText, removed } = this.t().passkeys;
    const question = {
      title: sure(this.nameOf(passkey)),
      text: sureText,
      yes: this.t().remove,
      no: this.t().cancel,
    };
    if (!(await this.confirmation.ask(question))) return;
    if (await this.tries.attempt(() => this.api.removePasskey(passkey.id))) this.isDone(removed);
  }

  private async make(name: string): Promise<void> {
    const offer = this.offer();
    if (!offer) return;
    try {
      await this.api.addPasskey(offer, name.trim());
    } catch (error) {
      // An offer is good once; the name stays as it was typed.
      this.offer.set(await this.api.askPasskey().catch(() => offer));
      throw error;
    }
    this.offer.set(null);
    this.isDone(this.t().passkeys.saved);
  }

  private isDone(words: string): void {
    this.notices.say(words);
    // The button that was pressed goes away.
    this.heading().nativeElement.focus();
    this.changed.emit();
  }
}
