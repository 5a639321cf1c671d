import type { AddCouple } from '@tweespraak/contracts/couples';
import { aCoupleToAdd, anExerciseToAssign, aPartnerToJoin, PASSWORD, unique } from '@tweespraak/testing';
import { newToken } from '../src/identity/index.js';
import { PracticesRepository } from '../src/practice/index.js';
import { Client, type Answer } from './client.js';
import type { Product } from './product.js';

export { PASSWORD };

/** A practice of its own with its first therapist, signed in. */
export async function aTherapist(
  product: Pick<Product, 'app' | 'url'>,
  name = 'Mieke',
): Promise<Client & { signInName: string }> {
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
export async function aCouple(therapist: Client, rituals: AddCouple['rituals'] = []): Promise<TestCouple> {
  const couple = aCoupleToAdd({ rituals });
  const added = await therapist.post('/couples', couple);
  if (added.status !== 201) throw new Error(`No couple: ${JSON.stringify(added.body)}`);
  const { id } = couple;
  return { id, a: await aPartner(therapist, id, 'a', 'Anna'), b: await aPartner(therapist, id, 'b', 'Bram') };
}

/** A partner who joins with link and code. */
export async function aPartner(
  therapist: Client,
  coupleId: string,
  side: 'a' | 'b',
  name: string,
): Promise<Client & { signInName: string }> {
  const invitation = (await therapist.put(`/couples/${coupleId}/partners/${side}/invitation`)).body;
  const client = new Client(therapist.url);
  const joining = aPartnerToJoin(invitation, name);
  const joined = await client.post('/invitations/accept', joining);
  if (joined.status !== 201) throw new Error(`Nobody joined: ${JSON.stringify(joined.body)}`);
  return Object.assign(client, { signInName: joining.signInName });
}

/** An exercise assigned to this couple; gives its id. What does not fit is for tests of what is refused. */
export async function anAssignment(
  therapist: Client,
  coupleId: string,
  given: Parameters<typeof anExerciseToAssign>[0] = {},
): Promise<string> {
  const assignment = anExerciseToAssign(given);
  const made = await therapist.post(`/couples/${coupleId}/assignments`, assignment);
  if (made.status !== 201) throw new Error(`Nothing assigned: ${JSON.stringify(made.body)}`);
  return assignment.id;
}

/** Saves a text at a prompt that takes one, on top of `revision`. */
export function write(
  partner: Client,
  assignmentId: string,
  text: string,
  audience = 'couple',
  revision = 0,
): Promise<Answer> {
  return partner.put(
    `/homework/${assignmentId}/answers/what-i-hope`,
    { body: { kind: 'text', text }, audience, passed: false },
    { 'if-match': `"${revision}"` },
  );
}
