import { Component, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { setPin } from '@tweespraak/contracts/own-security';
import * as z from 'zod';
import { useAttempts } from '../../ui/attempt';
import { Confirmation } from '../../ui/confirm-dialog/confirmation';
import { Field } from '../../ui/field/field';
import { Notices } from '../../ui/notices/notices';
import { ProblemNote } from '../../ui/problem/problem-note';
import { submits } from '../../ui/submission';
import { useWords } from '../../ui/words';
import { SecurityApi } from './security-api';
import { securityWords } from './security.words';

/** Without a PIN there is no current one to fill in. */
const first = setPin.extend({ current: z.literal('') });
const next = setPin.extend({ current: setPin.shape.pin });
type FilledIn = z.infer<typeof next>;

/** A partner's own PIN, for a phone that two people can unlock. */
@Component({
  selector: 'tw-own-pin',
  imports: [Field, FormField, FormRoot, MatButton, ProblemNote],
  templateUrl: './own-pin.html',
  styleUrl: './own-part.scss',
})
export class OwnPin {
  readonly isSet = input.required<boolean>();
  readonly changed = output();

  protected readonly t = useWords(securityWords);
  protected readonly isOpen = signal(false);
  protected readonly failed = signal<unknown>(null);
  protected readonly tries = useAttempts();
  protected readonly form = form(
    signal<FilledIn>({ pin: '', current: '' }),
    (each) => validateStandardSchema(each, () => (this.isSet() ? next : first)),
    { submission: submits<FilledIn>(this.failed, (filledIn) => this.save(filledIn)) },
  );
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly api = inject(SecurityApi);
  private readonly confirmation = inject(Confirmation);
  private readonly notices = inject(Notices);

  protected close(): void {
    this.form().reset({ pin: '', current: '' });
    this.failed.set(null);
    this.isOpen.set(false);
    this.heading().nativeElement.focus();
  }

  protected async remove(): Promise<void> {
    const { sure, sureText, off, removed } = this.t().pin;
    const question = { title: sure, text: sureText, yes: off, no: this.t().cancel };
    if (!(await this.confirmation.ask(question))) return;
    if (await this.tries.attempt(() => this.api.removePin())) this.isDone(removed);
  }

  private async save({ pin, current }: FilledIn): Promise<void> {
    await this.api.setPin({ pin, current: current === '' ? null : current });
    this.isDone(this.t().pin.saved);
  }

  private isDone(words: string): void {
    this.close();
    this.notices.say(words);
    this.changed.emit();
  }
}
