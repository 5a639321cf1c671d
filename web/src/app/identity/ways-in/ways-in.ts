import { Component, computed, inject, input, type OnInit, output, signal } from '@angular/core';
import { form, FormField, FormRoot, readonly, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { signIn, type Session, type SignIn } from '@tweespraak/contracts/identity';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { ProblemNote } from '../../ui/problem/problem-note';
import { submits } from '../../ui/submission';
import { useWords } from '../../ui/words';
import { identityWords } from '../identity.words';
import { CurrentSession } from '../session';
import { SignInApi } from '../sign-in-api';
import { knowsPasskeys, preparePasskeys } from '../ways/passkeys';
import { CodeStep } from './code-step';
import { waysInWords } from './ways-in.words';

/**
 * Every way of getting in, one under the other: the passkey of this device; sign-in name and password, and then the
 * digits of the app or a recovery code. Emits the session that the server made, which the page around it accepts.
 */
@Component({
  selector: 'tw-ways-in',
  imports: [CodeStep, Field, FormField, FormRoot, Icon, MatButton, ProblemNote],
  templateUrl: './ways-in.html',
  styleUrl: './ways-in.scss',
})
export class WaysIn implements OnInit {
  /** Whose page this is, where that is known: only the password is asked then. */
  readonly signInName = input<string>();
  /** What the button under the password says. */
  readonly send = input.required<string>();
  readonly entered = output<Session>();

  protected readonly t = useWords(waysInWords);
  protected readonly words = useWords(identityWords);
  protected readonly knowsPasskeys = knowsPasskeys();
  protected readonly failed = signal<unknown>(null);
  protected readonly passkeyFailed = signal<unknown>(null);
  protected readonly isWaiting = signal(false);
  private readonly session = inject(CurrentSession);
  protected readonly codeIsNext = computed(() => this.session.next() === 'code');
  private readonly api = inject(SignInApi);
  private readonly typed = signal<SignIn>({ signInName: '', password: '' });
  protected readonly form = form(
    this.typed,
    (each) => {
      validateStandardSchema(each, signIn);
      readonly(each.signInName, () => this.signInName() !== undefined);
    },
    { submission: submits<SignIn>(this.failed, (credentials) => this.enterWithPassword(credentials)) },
  );

  constructor() {
    preparePasskeys();
  }

  ngOnInit(): void {
    this.typed.update((typed) => ({ ...typed, signInName: this.signInName() ?? typed.signInName }));
  }

  protected async enterWithPasskey(): Promise<void> {
    this.passkeyFailed.set(null);
    this.isWaiting.set(true);
    try {
      this.entered.emit(await this.api.withPasskey());
    } catch (error) {
      this.passkeyFailed.set(error);
    } finally {
      this.isWaiting.set(false);
    }
  }

  /** What was typed but the name is gone: the next one here may be somebody else. */
  protected async startAgain(): Promise<void> {
    this.form().reset({ signInName: this.form.signInName().value(), password: '' });
    await this.session.giveUpHalfway();
  }

  private async enterWithPassword(credentials: SignIn): Promise<void> {
    const session = await this.api.withPassword(credentials);
    if (session.next === 'code') this.session.isHalfway(session);
    else this.entered.emit(session);
  }
}
