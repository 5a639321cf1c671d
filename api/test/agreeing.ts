import type { Terms } from '@tweespraak/contracts/ritual-terms';
import type { LocalDate } from '@tweespraak/domain/calendar';
import { randomUUID } from 'node:crypto';
import { agree, type Person, type TestCouple } from './people.js';
import type { Product } from './product.js';

const nothing = { weekday: null, dayOfMonth: null, at: null };

/** Once every so many days, weeks or months, when the two like it best. */
export const termsOf = (unit: 'day' | 'week' | 'month', slot: Partial<Terms['slot']>, every = 1): Terms => ({
  cadence: { unit, every, times: 1, kept: 'either' },
  slot: { ...nothing, ...slot },
});

/** What couples agree about their rituals on days of this spring, and their calendar apps. */
export class Agreeing {
  constructor(
    private readonly product: Product,
    private readonly therapist: Person,
  ) {}

  on(day: LocalDate): void {
    this.product.clock.standAt(new Date(`${day}T10:00:00Z`));
  }

  today(): void {
    this.product.clock.standAt(null);
  }

  /** Proposed and agreed on this day; gives the ritual's id. */
  async ritual(couple: TestCouple, day: LocalDate, terms: Terms, name = 'Samen'): Promise<string> {
    this.on(day);
    const id = randomUUID();
    const { status, body } = await couple.a.post('/rituals/proposals', { id, name, terms, counted: true });
    if (status !== 201) throw new Error(JSON.stringify(body));
    await agree(couple);
    return id;
  }

  /** One of the article's three, from today on. */
  async walk(couple: TestCouple): Promise<void> {
    this.today();
    await this.therapist.post(`/couples/${couple.id}/rituals`, { id: randomUUID(), preset: 'sunday-walk' });
    await agree(couple);
  }

  async change(couple: TestCouple, day: LocalDate, ritual: string, terms: Terms): Promise<void> {
    this.on(day);
    await couple.a.post(`/rituals/${ritual}/changes`, { id: randomUUID(), terms });
    await agree(couple);
  }

  async rest({ b }: TestCouple, ritual: string, from: LocalDate, to: LocalDate): Promise<void> {
    await b.post(`/rituals/${ritual}/pauses`, { id: randomUUID(), from, to, reason: 'Mijn reden' });
  }

  /** A new calendar address of a partner. */
  async addressOf(partner: Person): Promise<string> {
    const { status, body } = await partner.put('/me/calendar-feed');
    if (status !== 200) throw new Error(JSON.stringify(body));
    return this.product.url + (body as { path: string }).path;
  }
}

/** What a calendar app gets. */
export async function readFeed(address: string): Promise<string> {
  const answer = await fetch(address);
  if (answer.status !== 200) throw new Error(`The feed answers ${answer.status}.`);
  return answer.text();
}

/** The count of changes of the first event. */
export const sequenceIn = (text: string): number => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
export const uidsIn = (text: string): string[] => text.match(/(?<=^UID:).*(?=\r)/gm) ?? [];
export const titlesIn = (text: string): string[] => text.match(/(?<=^SUMMARY:).*(?=\r)/gm) ?? [];
