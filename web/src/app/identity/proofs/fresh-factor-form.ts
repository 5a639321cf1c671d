import { Component, inject, type OnInit, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { password } from '@tweespraak/contracts/fields';
import { type FreshOptions, giveCode } from '@tweespraak/contracts/sign-in';
import * as z from 'zod';
import { Field } from '../../ui/field/field';
import { Loading } from '../../ui/page-state/loading';
import { ProblemNote } from '../../ui/problem/problem-note';
import { submits } from '../../ui/submission';
import { useWords } from '../../ui/words';
import { identityWords } from '../identity.words';
import { SignInApi } from '../sign-in-api';
import { knowsPasskeys, preparePasskeys } from '../ways/passkeys';
import { FreshFactor } from './proofs';
import { proofsWords } from './proofs.words';

const byCode = z.object({ proof: giveCode.shape.code });
const byPassword = z.object({ proof: password });

/** What the account can show once more: the passkey, the digits of the app, or in the demo the password. */
@Component({
  selector: 'tw-fresh-factor-form',
  imports: [Field, FormField, FormRoot, Loading, MatButton, ProblemNote],
  host: { class: 'tw-stack' },
  templateUrl: './fresh-factor-form.html',
})
export class FreshFactorForm implements OnInit {
  protected readonly t = useWords(proofsWords);
  protected readonly words = useWords(identityWords);
  protected readonly question = inject(FreshFactor);
  protected readonly options = signal<FreshOptions | null>(null);
  protected readonly failed = signal<unknown>(null);
  protected readonly isWaiting = signal(false);
  protected readonly form = form(
    signal({ proof: '' }),
    (each) => validateStandardSchema(each, () => (this.options()?.password ? byPassword : byCode)),
    { submission: submits<{ proof: string }>(this.failed, ({ proof }) => this.prove(proof)) },
  );
  private readonly api = inject(SignInApi);

  ngOnInit(): void {
    preparePasskeys();
    void this.ask();
  }

  protected async proveWithPasskey(options: FreshOptions): Promise<void> {
    this.isWaiting.set(true);
    this.failed.set(null);
    try {
      await this.api.proveWithPasskey(options);
      this.question.settle(true);
    } catch (error) {
      this.failed.set(error);
      // An attempt is good once.
      await this.ask();
    } finally {
      this.isWaiting.set(false);
    }
  }

  private async ask(): Promise<void> {
    try {
      const options = await this.api.askFresh();
      this.options.set(knowsPasskeys() ? options : { ...options, passkey: null });
    } catch (error) {
      this.failed.set(error);
    }
  }

  private async prove(proof: string): Promise<void> {
    await this.api.prove(
      this.options()?.password ? { kind: 'password', password: proof } : { kind: 'code', code: proof },
    );
    this.question.settle(true);
  }
}
