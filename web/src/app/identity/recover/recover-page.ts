import { Location } from '@angular/common';
import { Component, effect, type ElementRef, inject, signal, untracked, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { openRecovery, type OpenRecovery } from '@tweespraak/contracts/recoveries';
import type { FirstSession, NewWay as Way, NewWayOffer } from '@tweespraak/contracts/sign-in';
import { Field } from '../../ui/field/field';
import { FrontPage } from '../../ui/front-page/front-page';
import { ProblemNote } from '../../ui/problem/problem-note';
import { problemOf } from '../../ui/problems';
import { submits } from '../../ui/submission';
import { ScreenLanguage, useWords } from '../../ui/words';
import { Homecoming } from '../homes';
import { NewWay } from '../ways/new-way/new-way';
import { RecoverApi } from './recover-api';
import { recoverWords } from './recover.words';

/** Getting in again with the link and the code that were handed over; without a link, how to ask for them. */
@Component({
  selector: 'tw-recover-page',
  imports: [Field, FormField, FormRoot, FrontPage, MatButton, NewWay, ProblemNote, RouterLink],
  templateUrl: './recover-page.html',
  styleUrl: './recover-page.scss',
})
export class RecoverPage {
  protected readonly t = useWords(recoverWords);
  protected readonly failed = signal<unknown>(null);
  protected readonly isRefused = signal(false);
  protected readonly offer = signal<NewWayOffer | null>(null);
  protected readonly isTaken = signal(false);
  protected readonly form = form(
    signal<OpenRecovery>({ link: '', code: '' }),
    (each) => validateStandardSchema(each, openRecovery),
    { submission: submits<OpenRecovery>(this.failed, (keys) => this.open(keys)) },
  );
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly location = inject(Location);
  private readonly language = inject(ScreenLanguage);
  private readonly homecoming = inject(Homecoming);
  private readonly api = inject(RecoverApi);

  constructor() {
    const fragment = toSignal(inject(ActivatedRoute).fragment);
    effect(() => this.takeLink(fragment() ?? ''));
  }

  protected readonly take = (way: Way): Promise<FirstSession> =>
    this.api.recover({ ...this.form().value(), way });

  protected async askWays(): Promise<void> {
    this.offer.set(await this.api.askWays(this.form().value()));
  }

  protected goIn(): Promise<void> {
    return this.homecoming.goOn();
  }

  /** The link is a key: once read, it stays neither in the address bar nor in the history. */
  private takeLink(link: string): void {
    if (link === '') return;
    untracked(() => {
      this.form().reset({ link, code: '' });
      this.offer.set(null);
    });
    this.location.replaceState('/recover');
  }

  private async open(keys: OpenRecovery): Promise<void> {
    this.isRefused.set(false);
    try {
      const { language } = await this.api.open(keys);
      await this.askWays();
      this.language.choose(language);
      this.heading()?.nativeElement.focus();
    } catch (error) {
      this.isRefused.set(problemOf(error).code === 'recovery_refused');
      throw error;
    }
  }
}
