import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { changeProfile } from '@tweespraak/contracts/identity';
import * as z from 'zod';
import { Field } from '../../ui/field/field';
import { Notices } from '../../ui/notices/notices';
import { ProblemNote } from '../../ui/problem/problem-note';
import { submits } from '../../ui/submission';
import { useWords } from '../../ui/words';
import { identityWords } from '../identity.words';
import { CurrentSession } from '../session';
import { changeProfileWords } from './change-profile.words';

/** An empty field takes the mail address away. */
const filledIn = changeProfile.extend({ mail: changeProfile.shape.mail.unwrap().or(z.literal('')) });
type FilledIn = z.infer<typeof filledIn>;

@Component({
  selector: 'tw-change-profile',
  imports: [Field, FormField, FormRoot, MatButton, ProblemNote],
  templateUrl: './change-profile.html',
})
export class ChangeProfile {
  protected readonly t = useWords(changeProfileWords);
  protected readonly words = useWords(identityWords);
  protected readonly failed = signal<unknown>(null);
  private readonly session = inject(CurrentSession);
  private readonly notices = inject(Notices);
  protected readonly mailHint = computed(() =>
    this.session.viewer()?.kind === 'partner' ? this.t().mailHintPartner : this.words().mailHint,
  );
  protected readonly form = form(
    signal<FilledIn>({ name: this.session.viewer()?.name ?? '', mail: this.session.viewer()?.mail ?? '' }),
    (each) => validateStandardSchema(each, filledIn),
    { submission: submits<FilledIn>(this.failed, (profile) => this.save(profile)) },
  );

  private async save({ name, mail }: FilledIn): Promise<void> {
    await this.session.changeProfile(name.trim(), mail || null);
    this.notices.say(this.t().saved);
  }
}
