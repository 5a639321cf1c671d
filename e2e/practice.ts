import type { APIRequestContext, Page } from '@playwright/test';
import type { AssignExercise } from '@tweespraak/contracts/assignments';
import { invitation, openedInvitation, type AddCouple, type Invitation } from '@tweespraak/contracts/couples';
import { newWayOffer } from '@tweespraak/contracts/sign-in';
import { randomUUID } from 'node:crypto';
import { AuthenticatorApp } from './authenticator-app.js';
import { Account, aPerson, marijke, type Person } from './people.js';

type Side = 'a' | 'b';
type Given = Partial<Omit<AssignExercise, 'id' | 'exercise'>>;

/** What Marijke did in her practice before the journey begins. */
export class Practice {
  private constructor(readonly therapist: Account) {}

  static async of(request: APIRequestContext): Promise<Practice> {
    return new Practice(await Account.signedIn(request, marijke));
  }

  async addCouple(label: string, rituals: AddCouple['rituals'] = []): Promise<string> {
    const id = randomUUID();
    await this.therapist.change('POST', '/couples', { id, label, timeZone: 'Europe/Amsterdam', rituals });
    return id;
  }

  async invite(coupleId: string, side: Side): Promise<Invitation> {
    const path = `/couples/${coupleId}/partners/${side}/invitation`;
    return invitation.parse(await this.therapist.change('PUT', path));
  }

  /** Homework for both, without a date, unless something else is given. */
  async assign(coupleId: string, key: string, given: Given = {}): Promise<string> {
    const id = randomUUID();
    await this.therapist.change('POST', `/couples/${coupleId}/assignments`, {
      id,
      exercise: { key, version: 1 },
      to: 'both',
      dueOn: null,
      line: '',
      release: 'both-submitted',
      ...given,
    });
    return id;
  }

  /** A partner who joined, and is signed in where the page is. */
  async joinOn(page: Page, coupleId: string, side: Side, name: string): Promise<Person> {
    const { link, code } = await this.invite(coupleId, side);
    const [, token] = link.split('#');
    const opened = await page.request.post('/api/invitations/open', {
      data: { link: token, code },
      failOnStatusCode: true,
    });
    const { consentVersion } = openedInvitation.parse(await opened.json());
    const person = aPerson(name);
    const { signInName, password } = person;
    const asked = await page.request.post('/api/invitations/ways', {
      data: { link: token, code, signInName, name },
      failOnStatusCode: true,
    });
    const { ticket, app } = newWayOffer.parse(await asked.json());
    person.app = new AuthenticatorApp(app.secret);
    const way = { kind: 'password', ticket, password, code: await person.app.code() };
    const account = { name, signInName, language: 'nl', mail: null };
    await page.request.post('/api/invitations/accept', {
      data: { link: token, code, consent: true, consentVersion, ...account, way },
      failOnStatusCode: true,
    });
    return person;
  }
}
