import type { AddCouple } from '@tweespraak/contracts/couples';
import { aCoupleToAdd, anExerciseToAssign, aPartnerToJoin, PASSWORD, unique } from '@tweespraak/testing';
import { Clock } from '../src/platform/clock.js';
import { newToken } from '../src/identity/index.js';
import { PracticesRepository } from '../src/practice/index.js';
import { App } from './authenticator-app.js';
import { Client, type Answer } from './client.js';
import type { Product } from './product.js';

export { PASSWORD };

/** Somebody who is signed in, with what they sign in with. */
export type Person = Client & { signInName: string; app: App; recoveryCodes: string[] };

/** Takes a password and an app where ways in are offered, and goes in. */
export async function goIn(
  client: Client,
  [ways, there]: [string, string],
  asked: object,
  given: { signInName: string },
  now: () => Date,
): Promise<Person> {
  const offer = await client.post(ways, asked);
  if (offer.status !== 200) throw new Error(`No way in: ${JSON.stringify(offer.body)}`);
  const app = new App(offer.body.app.secret, now);
  const way = { kind: 'password', ticket: offer.body.ticket, password: PASSWORD, code: app.code() };
  const { status, body } = await client.post(there, { ...given, way });
  if (status !== 201) throw new Error(`Nobody came in: ${JSON.stringify(body)}`);
  const { signInName } = given;
  return Object.assign(client, { signInName, app, recoveryCodes: body.recoveryCodes as string[], now });
}

/** Asks for ways in, takes a password and an app, and sends it with the rest; the refusal when nothing is offered. */
export async function takeWay(
  client: Client,
  [ways, there]: [string, string],
  asked: object,
  given: object,
): Promise<Answer> {
  const offer = await client.post(ways, asked);
  return offer.status === 200 ? client.post(there, { ...given, way: wayFrom(offer) }) : offer;
}

/** A password and an app, taken from what was offered. */
export function wayFrom({ body }: Answer) {
  const app = new App(body.app.secret, () => new Date());
  return { kind: 'password', ticket: body.ticket, password: PASSWORD, code: app.code() };
}

/** A practice of its own with its first therapist, signed in. */
export async function aTherapist(product: Pick<Product, 'app' | 'url'>, name = 'Mieke'): Promise<Person> {
  const token = newToken();
  await product.app.get(PracticesRepository).keepSetUpToken(token);
  const signInName = unique(name.toLowerCase());
  const given = { token, name, signInName, practiceName: unique('Praktijk'), language: 'nl' };
  const clock = product.app.get(Clock);
  return goIn(
    new Client(product.url),
    ['/practice/ways', '/practice'],
    { token, name, signInName },
    given,
    () => clock.now(),
  );
}

/** Signs in with the password and the next code of the app; a browser of its own unless one is given. */
export async function signInAs(person: Person, client = new Client(person.url)): Promise<Client> {
  const { signInName } = person;
  const half = await client.post('/session', { signInName, password: PASSWORD });
  if (half.status !== 201) throw new Error(`No half session: ${JSON.stringify(half.body)}`);
  const { status, body } = await client.post('/session/code', { code: person.app.code() });
  if (status !== 201) throw new Error(`Nobody signed in: ${JSON.stringify(body)}`);
  return client;
}

export interface TestCouple {
  id: string;
  a: Person;
  b: Person;
}

/** A couple in this therapist's caseload, both partners in and signed in. */
export async function aCouple(therapist: Client, rituals: AddCouple['rituals'] = []): Promise<TestCouple> {
  const couple = aCoupleToAdd({ rituals });
  const added = await therapist.post('/couples', couple);
  if (added.status !== 201) throw new Error(`No couple: ${JSON.stringify(added.body)}`);
  const { id } = couple;
  const both = {
    id,
    a: await aPartner(therapist, id, 'a', 'Anna'),
    b: await aPartner(therapist, id, 'b', 'Bram'),
  };
  if (rituals.length > 0) await agree(both);
  return both;
}

/** Both partners say yes to everything that is proposed to them. */
export async function agree({ a, b }: Pick<TestCouple, 'a' | 'b'>): Promise<void> {
  for (const partner of [a, b])
    for (const { id, stage } of (await partner.get('/rituals')).body.proposals)
      if (stage !== 'waiting') await partner.put(`/rituals/proposals/${id}/answer`, { said: 'yes' });
}

/** A partner who joins with link and code. */
export async function aPartner(
  therapist: Client & { now?: () => Date },
  coupleId: string,
  side: 'a' | 'b',
  name: string,
): Promise<Person> {
  const invitation = (await therapist.put(`/couples/${coupleId}/partners/${side}/invitation`)).body;
  const joining = aPartnerToJoin(invitation, name);
  const { link, code, signInName } = joining;
  return goIn(
    new Client(therapist.url),
    ['/invitations/ways', '/invitations/accept'],
    { link, code, signInName, name },
    joining,
    therapist.now ?? (() => new Date()),
  );
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
