import { Component, computed, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  type AskWaysAsColleague,
  type JoinPractice,
  joinPractice,
  type OpenedColleagueInvitation,
} from '@tweespraak/contracts/colleagues';
import type { FirstSession, NewWay as Way, NewWayOffer } from '@tweespraak/contracts/sign-in';
import { ChooseLanguage } from '../identity/account-fields/choose-language';
import { SignInNameField } from '../identity/account-fields/sign-in-name-field';
import { Homecoming } from '../identity/homes';
import { identityWords } from '../identity/identity.words';
import { CodeForm, type Keys } from '../identity/link-and-code/code-form';
import { takeLink } from '../identity/link-and-code/take-link';
import { NewWay } from '../identity/ways/new-way/new-way';
import { Field } from '../ui/field/field';
import { FrontPage } from '../ui/front-page/front-page';
import { ProblemNote } from '../ui/problem/problem-note';
import { submits } from '../ui/submission';
import { ScreenLanguage, useWords } from '../ui/words';
import { colleagueWords } from './colleague.words';
import { ColleaguesApi } from './colleagues-api';
import { useRoleNames } from './name-roles';

const filledIn = joinPractice.pick({ name: true, signInName: true });
type FilledIn = Pick<JoinPractice, 'name' | 'signInName'>;

/** A colleague comes in: the link, the code, the account, and a way in. Before the code no name is on the page. */
@Component({
  selector: 'tw-colleague-page',
  imports: [
    ChooseLanguage,
    CodeForm,
    Field,
    FormField,
    FormRoot,
    FrontPage,
    MatButton,
    NewWay,
    ProblemNote,
    RouterLink,
    SignInNameField,
  ],
  templateUrl: './colleague-page.html',
})
export class ColleaguePage {
  protected readonly t = useWords(colleagueWords);
  protected readonly words = useWords(identityWords);
  protected readonly failed = signal<unknown>(null);
  protected readonly link = signal('');
  protected readonly opened = signal<OpenedColleagueInvitation | null>(null);
  protected readonly offer = signal<NewWayOffer | null>(null);
  protected readonly account = form(
    signal<FilledIn>({ name: '', signInName: '' }),
    (each) => validateStandardSchema(each, filledIn),
    { submission: submits<FilledIn>(this.failed, () => this.askWays()) },
  );
  private readonly roleNames = useRoleNames();
  protected readonly title = computed(() => {
    const opened = this.opened();
    if (!opened) return this.t().code.title;
    return this.offer() ? this.t().way.title : this.t().account.title(opened.practice);
  });
  protected readonly becomes = computed(() =>
    this.t().account.intro(this.roleNames(this.opened()?.roles ?? [])),
  );
  private readonly language = inject(ScreenLanguage);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly homecoming = inject(Homecoming);
  private readonly api = inject(ColleaguesApi);
  /** Found right with the code, and sent along with everything that follows. */
  private keys: Keys = { link: '', code: '' };

  constructor() {
    takeLink('/colleague', (link) => {
      this.link.set(link);
      this.opened.set(null);
      this.offer.set(null);
    });
  }

  protected readonly open = async (keys: Keys): Promise<void> => {
    const opened = await this.api.open(keys);
    this.keys = keys;
    this.account.name().value.update((name) => name || opened.name);
    this.opened.set(opened);
    this.heading()?.nativeElement.focus();
  };

  protected readonly take = (way: Way): Promise<FirstSession> =>
    this.api.accept({ ...this.asked(), language: this.language.current(), way });

  protected async askWays(): Promise<void> {
    this.offer.set(await this.api.askWays(this.asked()));
    this.heading()?.nativeElement.focus();
  }

  protected goIn(): Promise<void> {
    return this.homecoming.goOn();
  }

  private asked(): AskWaysAsColleague {
    return { ...this.keys, ...filledIn.parse(this.account().value()) };
  }
}
