import { Location } from '@angular/common';
import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import {
  type JoinPractice,
  joinPractice,
  openColleagueInvitation,
  type OpenColleagueInvitation,
  type OpenedColleagueInvitation,
} from '@tweespraak/contracts/colleagues';
import { languages } from '@tweespraak/contracts/localized';
import type { FirstSession, NewWay as Way, NewWayOffer } from '@tweespraak/contracts/sign-in';
import { Homecoming } from '../identity/homes';
import { identityWords } from '../identity/identity.words';
import { NewWay } from '../identity/ways/new-way/new-way';
import { Field } from '../ui/field/field';
import { FrontPage } from '../ui/front-page/front-page';
import { ProblemNote } from '../ui/problem/problem-note';
import { problemOf } from '../ui/problems';
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
  imports: [Field, FormField, FormRoot, FrontPage, MatButton, NewWay, ProblemNote, RouterLink],
  templateUrl: './colleague-page.html',
  styleUrl: './colleague-page.scss',
})
export class ColleaguePage {
  protected readonly t = useWords(colleagueWords);
  protected readonly words = useWords(identityWords);
  protected readonly language = inject(ScreenLanguage);
  protected readonly languages = languages;
  protected readonly failed = signal<unknown>(null);
  protected readonly isRefused = signal(false);
  protected readonly opened = signal<OpenedColleagueInvitation | null>(null);
  protected readonly offer = signal<NewWayOffer | null>(null);
  protected readonly isTaken = signal(false);
  protected readonly keys = form(
    signal<OpenColleagueInvitation>({ link: '', code: '' }),
    (each) => validateStandardSchema(each, openColleagueInvitation),
    { submission: submits<OpenColleagueInvitation>(this.failed, (keys) => this.open(keys)) },
  );
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
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly location = inject(Location);
  private readonly homecoming = inject(Homecoming);
  private readonly api = inject(ColleaguesApi);

  constructor() {
    const fragment = toSignal(inject(ActivatedRoute).fragment);
    effect(() => this.takeLink(fragment() ?? ''));
  }

  protected readonly take = (way: Way): Promise<FirstSession> =>
    this.api.accept({ ...this.asked(), language: this.language.current(), way });

  protected async askWays(): Promise<void> {
    this.offer.set(await this.api.askWays(this.asked()));
    this.heading()?.nativeElement.focus();
  }

  protected goIn(): Promise<void> {
    return this.homecoming.goOn();
  }

  /** The link is a key: once read, it stays neither in the address bar nor in the history. */
  private takeLink(link: string): void {
    if (link === '') return;
    untracked(() => {
      this.keys().reset({ link, code: '' });
      this.opened.set(null);
      this.offer.set(null);
    });
    this.location.replaceState('/colleague');
  }

  private async open(keys: OpenColleagueInvitation): Promise<void> {
    this.isRefused.set(false);
    try {
      const opened = await this.api.open(keys);
      this.account.name().value.update((name) => name || opened.name);
      this.opened.set(opened);
      this.heading()?.nativeElement.focus();
    } catch (error) {
      this.isRefused.set(problemOf(error).code === 'invitation_refused');
      throw error;
    }
  }

  private asked(): OpenColleagueInvitation & FilledIn {
    return { ...this.keys().value(), ...filledIn.parse(this.account().value()) };
  }
}
