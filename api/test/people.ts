import { randomUUID } from 'node:crypto';
import { PracticesRepository } from '../src/practice/index.js';
import { newToken } from '../src/identity/index.js';
import { Client } from './client.js';
import type { Product } from './product.js';

export const PASSWORD = 'een lang wachtwoord';

let counter = 0;
const unique = (name: string): string => `${name}-${++counter}`;

/** A practice of its own with its first therapist, signed in. */
export async function aTherapist(product: Product, name = 'Mieke'): Promise<Client & { signInName: string }> {
  const token = newToken();
  await product.app.get(PracticesRepository).keepSetUpToken(token);
  const client = new Client(product.url);
  const signInName = unique(name.toLowerCase());
  const begun = await client.post('/practice', {
    token,
    practiceName: unique('Praktijk'),
    name,
    signInName,
    password: PASSWORD,
    language: 'nl',
  });
  if (begun.status !== 201) throw new Error(`No practice: ${JSON.stringify(begun.body)}`);
  return Object.assign(client, { signInName });
}

export interface TestCouple {
  id: string;
  a: Client & { signInName: string };
  b: Client & { signInName: string };
}

/** A couple in this therapist's caseload, both partners in and signed in. */
export async function aCouple(therapist: Client, rituals: string[] = []): Promise<TestCouple> {
  const id = randomUUID();
  const added = await therapist.post('/couples', {
    id,
    label: unique('Koppel'),
    timeZone: 'Europe/Amsterdam',
    rituals,
  });
  if (added.status !== 201) throw new Error(`No couple: ${JSON.stringify(added.body)}`);
  return { id, a: await aPartner(therapist, id, 'a', 'Anna'), b: await aPartner(therapist, id, 'b', 'Bram') };
}

/** A partner who joins with link and code. */
export async function aPartner(
  therapist: Client,
  coupleId: string,
  side: 'a' | 'b',
  name: string,
): Promise<Client & { signInName: string }> {
  const { link, code } = (await therapist.put(`/couples/${coupleId}/partners/${side}/invitation`)).body;
  const client = new Client(therapist.url);
  const signInName = unique(name.toLowerCase());
  const joined = await client.post('/invitations/accept', {
    link: link.split('#')[1],
    code,
    consent: true,
    consentVersion: '2026-11',
    name,
    language: 'nl',
    signInName,
    mail: null,
    password: PASSWORD,
  });
  if (joined.status !== 201) throw new Error(`Nobody joined: ${JSON.stringify(joined.body)}`);
  return Object.assign(client, { signInName });
}

/** An exercise assigned to this couple; gives its id. */
export async function anAssignment(
  therapist: Client,
  coupleId: string,
  given: Record<string, unknown> = {},
): Promise<string> {
  const id = randomUUID();
  const made = await therapist.post(`/couples/${coupleId}/assignments`, {
    id,
    exercise: { key: 'own-patterns', version: 1 },
    to: 'both',
    dueOn: null,
    line: '',
    release: 'both-submitted',
    ...given,
  });
  if (made.status !== 201) throw new Error(`Nothing assigned: ${JSON.stringify(made.body)}`);
  return id;
}

/** Saves a text at a prompt that takes one, on top of `revision`. */
export function write(
  partner: Client,
  assignmentId: string,
  text: string,
  audience = 'couple',
  revision = 0,
) {
  return partner.put(
    `/homework/${assignmentId}/answers/what-i-hope`,
    { body: { kind: 'text', text }, audience, passed: false },
    { 'if-match': `"${revision}"` },
  );
}
