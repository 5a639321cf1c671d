import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AppOffer, OwnSecurity } from '@tweespraak/contracts/own-security';
import { useAttempts } from '../../ui/attempt';
import { Confirmation } from '../../ui/confirm-dialog/confirmation';
import { Notices } from '../../ui/notices/notices';
import { ProblemNote } from '../../ui/problem/problem-note';
import { problemOf } from '../../ui/problems';
import { useWords } from '../../ui/words';
import { ChangePassword } from '../change-password/change-password';
import { CurrentSession } from '../session';
import { type FilledIn, PasswordAndApp } from '../ways/new-way/password-and-app';
import { RecoveryCodes } from '../ways/recovery-codes';
import { recoveryCodesWords } from '../ways/recovery-codes.words';
import { SecurityApi } from './security-api';
import { securityWords } from './security.words';

/** The password and the app that goes with it: set up, set up again, taken away. */
@Component({
  selector: 'tw-own-app',
  imports: [ChangePassword, MatButton, PasswordAndApp, ProblemNote, RecoveryCodes],
  templateUrl: './own-app.html',
  styleUrl: './own-part.scss',
})
export class OwnApp {
  readonly security = input.required<OwnSecurity>();
  readonly changed = output();

  protected readonly t = useWords(securityWords);
  protected readonly codesWords = useWords(recoveryCodesWords);
  protected readonly tries = useAttempts();
  protected readonly offer = signal<AppOffer | null>(null);
  protected readonly codes = signal<readonly string[] | null>(null);
  protected readonly changingPassword = signal(false);
  private readonly session = inject(CurrentSession);
  protected readonly signInName = computed(() => this.session.viewer()?.signInName ?? '');
  protected readonly state = computed(() => {
    const { password, app } = this.security();
    const words = this.t().app;
    return app ? words.set : password ? words.passwordOnly : words.none;
  });
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly api = inject(SecurityApi);
  private readonly confirmation = inject(Confirmation);
  private readonly notices = inject(Notices);

  protected begin(): Promise<boolean> {
    return this.tries.attempt(async () => this.offer.set(await this.api.askApp()));
  }

  protected readonly set = async ({ password, code }: FilledIn): Promise<void> => {
    const offer = this.offer();
    if (!offer) return;
    try {
      const body = { ticket: offer.ticket, code, password: password === '' ? null : password };
      const { recoveryCodes } = await this.api.setApp(body);
      this.offer.set(null);
      this.codes.set(recoveryCodes);
      this.heading().nativeElement.focus();
    } catch (error) {
      if (problemOf(error).code === 'ticket_refused') this.offer.set(await this.api.askApp());
      throw error;
    }
  };

  protected async remove(): Promise<void> {
    const { sure, sureText, removed } = this.t().app;
    const question = { title: sure, text: sureText, yes: this.t().remove, no: this.t().cancel };
    if (!(await this.confirmation.ask(question))) return;
    if (await this.tries.attempt(() => this.api.removeApp())) this.isDone(removed);
  }

  protected areKept(): void {
    this.codes.set(null);
    this.isDone(this.t().app.saved);
  }

  protected passwordIsChanged(): void {
    this.changingPassword.set(false);
    this.isDone(this.t().app.saved);
  }

  private isDone(words: string): void {
    this.notices.say(words);
    this.heading().nativeElement.focus();
    this.changed.emit();
  }
}
