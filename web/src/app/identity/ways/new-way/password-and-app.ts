import { Component, computed, input, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { newPassword } from '@tweespraak/contracts/fields';
import { appCode, type NewWayOffer } from '@tweespraak/contracts/sign-in';
import * as z from 'zod';
import { CopyLine } from '../../../ui/copy-line/copy-line';
import { Field } from '../../../ui/field/field';
import { ProblemNote } from '../../../ui/problem/problem-note';
import { submits } from '../../../ui/submission';
import { useWords } from '../../../ui/words';
import { identityWords } from '../../identity.words';
import { QrCode } from '../qr-code';
import { waysWords } from '../ways.words';

const both = z.object({ password: newPassword, code: appCode });
const appAlone = both.extend({ password: z.literal('') });
export type FilledIn = z.infer<typeof both>;

/** A password to think of, an app to get ready, and a code that shows that it works. */
@Component({
  selector: 'tw-password-and-app',
  imports: [CopyLine, Field, FormField, FormRoot, MatButton, ProblemNote, QrCode],
  templateUrl: './password-and-app.html',
  styleUrl: './password-and-app.scss',
})
export class PasswordAndApp {
  readonly app = input.required<NewWayOffer['app']>();
  readonly signInName = input.required<string>();
  readonly send = input.required<string>();
  /** Whoever has a password already is asked for the app alone. */
  readonly asks = input<'both' | 'app'>('both');
  readonly hand = input.required<(filledIn: FilledIn) => Promise<void>>();

  protected readonly t = useWords(waysWords);
  protected readonly words = useWords(identityWords);
  protected readonly failed = signal<unknown>(null);
  /** In groups, as one types it over. */
  protected readonly secret = computed(
    () =>
      this.app()
        .secret.match(/.{1,4}/g)
        ?.join(' ') ?? '',
  );
  protected readonly form = form(
    signal<FilledIn>({ password: '', code: '' }),
    (each) => validateStandardSchema(each, () => (this.asks() === 'both' ? both : appAlone)),
    { submission: submits<FilledIn>(this.failed, (filledIn) => this.hand()(filledIn)) },
  );
}
