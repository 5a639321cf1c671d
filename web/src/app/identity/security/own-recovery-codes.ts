import { Component, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { OwnSecurity } from '@tweespraak/contracts/own-security';
import { useAttempts } from '../../ui/attempt';
import { Confirmation } from '../../ui/confirm-dialog/confirmation';
import { ProblemNote } from '../../ui/problem/problem-note';
import { useWords } from '../../ui/words';
import { RecoveryCodes } from '../ways/recovery-codes';
import { SecurityApi } from './security-api';
import { securityWords } from './security.words';

/** How many recovery codes are left, and new ones. */
@Component({
  selector: 'tw-own-recovery-codes',
  imports: [MatButton, ProblemNote, RecoveryCodes],
  template: `
    <h2 #heading tabindex="-1">{{ t().codes.title }}</h2>
    @if (codes(); as shown) {
      <tw-recovery-codes [codes]="shown" (kept)="areKept()" />
    } @else {
      <p>{{ t().codes.left(security().recoveryCodesLeft) }} {{ t().codes.why }}</p>
      <tw-problem [error]="tries.failed()" />
      <div>
        <button matButton="outlined" type="button" [disabled]="tries.isBusy()" (click)="renew()">
          {{ t().codes.renew }}
        </button>
      </div>
    }
  `,
  styleUrl: './own-part.scss',
})
export class OwnRecoveryCodes {
  readonly security = input.required<OwnSecurity>();
  readonly changed = output();

  protected readonly t = useWords(securityWords);
  protected readonly tries = useAttempts();
  protected readonly codes = signal<readonly string[] | null>(null);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly api = inject(SecurityApi);
  private readonly confirmation = inject(Confirmation);

  protected async renew(): Promise<void> {
    const { sure, sureText, renew } = this.t().codes;
    const question = { title: sure, text: sureText, yes: renew, no: this.t().cancel };
    if (!(await this.confirmation.ask(question))) return;
    await this.tries.attempt(async () => {
      this.codes.set((await this.api.renewRecoveryCodes()).recoveryCodes);
      this.heading().nativeElement.focus();
    });
  }

  protected areKept(): void {
    this.codes.set(null);
    this.heading().nativeElement.focus();
    this.changed.emit();
  }
}
