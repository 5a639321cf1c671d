import { effect, inject, Injectable, signal, untracked } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import {
  type JoinCouple,
  joinCouple,
  type OpenedInvitation,
  type OpenInvitation,
} from '@tweespraak/contracts/couples';
import type { NewWayOffer } from '@tweespraak/contracts/sign-in';
import { ScreenLanguage } from '../../ui/words';

export const joinSteps = ['code', 'readers', 'consent', 'account', 'way'] as const;
export type JoinStep = (typeof joinSteps)[number];

/** The invitation as it is filled in: nothing ticked yet, and a mail address that may stay empty. */
type Joining = Omit<JoinCouple, 'way'>;
type JoinDraft = Omit<Joining, 'consent' | 'mail'> & { consent: boolean; mail: string };

const joining = joinCouple.omit({ way: true });
const withoutMail = joining.omit({ mail: true });

/** One visit to the page: what was filled in stays through every step, and is gone with the page. */
@Injectable()
export class JoinVisit {
  private readonly language = inject(ScreenLanguage);
  private readonly draft = signal<JoinDraft>({
    link: '',
    code: '',
    consent: false,
    consentVersion: '',
    name: '',
    language: this.language.current(),
    signInName: '',
    mail: '',
  });

  readonly step = signal<JoinStep>('code');
  readonly opened = signal<OpenedInvitation | null>(null);
  /** The ways in, offered once the account is filled in. */
  readonly offer = signal<NewWayOffer | null>(null);
  /** The text was changed between reading and agreeing. */
  readonly textChanged = signal(false);
  readonly form = form(this.draft, (path) => {
    validateStandardSchema(path, ({ value }) => (value().mail === '' ? withoutMail : joining));
  });

  constructor() {
    effect(() => {
      const language = this.language.current();
      untracked(() => this.draft.update((draft) => ({ ...draft, language })));
    });
  }

  /** A link from the address bar; another link begins anew. */
  take(link: string): void {
    this.draft.update((draft) => ({ ...draft, link, consent: false }));
    this.opened.set(null);
    this.step.set('code');
  }

  hasLink(): boolean {
    return this.form.link().valid();
  }

  enter({ link, code }: OpenInvitation, opened: OpenedInvitation): void {
    const { consentVersion } = opened;
    this.draft.update((draft) => ({
      ...draft,
      link,
      code,
      consent: draft.consent && draft.consentVersion === consentVersion,
      consentVersion,
    }));
    this.opened.set(opened);
    this.step.set('readers');
  }

  go(by: 1 | -1): void {
    this.step.update((step) => joinSteps[joinSteps.indexOf(step) + by] ?? step);
  }

  /** What was filled in before the way in is chosen. */
  filledIn(): Joining {
    const draft = this.draft();
    return joining.parse({ ...draft, mail: draft.mail === '' ? null : draft.mail });
  }
}
