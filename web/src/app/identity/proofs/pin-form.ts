import { afterNextRender, Component, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { givePin, type GivePin } from '@tweespraak/contracts/own-security';
import { Field } from '../../ui/field/field';
import { ProblemNote } from '../../ui/problem/problem-note';
import { problemOf } from '../../ui/problems';
import { submits } from '../../ui/submission';
import { useWords } from '../../ui/words';
import { IdentityApi } from '../identity-api';
import { SignInApi } from '../sign-in-api';
import { SigningInAgain } from '../sign-in-again/signing-in-again';
import { OwnPin } from './proofs';
import { proofsWords } from './proofs.words';

/** The PIN that a partner chose, before their own texts open; what is on the page cannot be read meanwhile. */
@Component({
  selector: 'tw-pin-form',
  imports: [Field, FormField, FormRoot, MatButton, ProblemNote],
  templateUrl: './pin-form.html',
  styleUrl: '../sign-in-again/sign-in-again-form.scss',
})
export class PinForm {
  protected readonly t = useWords(proofsWords);
  protected readonly question = inject(OwnPin);
  protected readonly failed = signal<unknown>(null);
  protected readonly form = form(
    signal<GivePin>({ pin: '' }),
    (each) => validateStandardSchema(each, givePin),
    {
      submission: submits<GivePin>(this.failed, ({ pin }) => this.open(pin)),
    },
  );
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly api = inject(SignInApi);
  private readonly identity = inject(IdentityApi);
  private readonly again = inject(SigningInAgain);
  private readonly router = inject(Router);

  constructor() {
    afterNextRender(() => {
      this.dialog().nativeElement.showModal();
      this.form.pin().focusBoundControl();
    });
  }

  /** Away from the page whose texts stay closed. */
  protected async leave(): Promise<void> {
    await this.router.navigateByUrl('/today');
    this.question.settle(false);
  }

  private async open(pin: string): Promise<void> {
    try {
      await this.api.openWithPin(pin);
      this.question.settle(true);
    } catch (error) {
      this.form().reset({ pin: '' });
      if (problemOf(error).code === 'wrong_pin') await this.leaveIfSignedOut();
      throw error;
    }
  }

  /** The fifth wrong one ended the session. */
  private async leaveIfSignedOut(): Promise<void> {
    const { viewer } = await this.identity.readSession();
    if (viewer) return;
    this.question.settle(false);
    this.again.giveUp();
  }
}
