import { afterNextRender, Component, type ElementRef, inject, signal, viewChild } from '@angular/core';
import type { Session } from '@tweespraak/contracts/identity';
import { useWords } from '../../ui/words';
import { CurrentSession } from '../session';
import { WaysIn } from '../ways-in/ways-in';
import { signInAgainWords } from './sign-in-again.words';
import { SigningInAgain } from './signing-in-again';

/** Over the page, which stays as it was and cannot be read meanwhile: the same person signs in once more. */
@Component({
  selector: 'tw-sign-in-again-form',
  imports: [WaysIn],
  templateUrl: './sign-in-again-form.html',
  styleUrl: './sign-in-again-form.scss',
})
export class SignInAgainForm {
  protected readonly t = useWords(signInAgainWords);
  protected readonly again = inject(SigningInAgain);
  protected readonly isSomebodyElse = signal(false);
  private readonly session = inject(CurrentSession);
  protected readonly signInName = this.session.viewer()?.signInName ?? '';
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  protected async enter(session: Session): Promise<void> {
    const isSame = await this.session.acceptAgain(session);
    this.isSomebodyElse.set(!isSame);
    if (isSame) this.again.isBack();
  }
}
