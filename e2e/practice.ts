import type { APIRequestContext, Page } from '@playwright/test';
import type { AssignExercise } from '@tweespraak/contracts/assignments';
import { invitation, type AddCouple, type Invitation } from '@tweespraak/contracts/couples';
import { randomUUID } from 'node:crypto';
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
    const { consentVersion } = (await opened.json()) as { consentVersion: string };
    const person = aPerson(name);
    await page.request.post('/api/invitations/accept', {
      data: { link: token, code, consent: true, consentVersion, language: 'nl', mail: null, ...person },
      failOnStatusCode: true,
    });
    return person;
  }
}
