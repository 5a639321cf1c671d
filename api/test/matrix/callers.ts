import { createHash, randomUUID } from 'node:crypto';
import type { Relation, Role } from '@tweespraak/domain/access';
import { accountOf, aColleague, signIn, type Colleague } from '../colleagues.js';
import { Client } from '../client.js';
import { aTherapist, type TestCouple } from '../people.js';
import type { Product } from '../product.js';
import { aTarget, type Target } from './targets.js';

/** Somebody who asks, with what product.md says of them: nothing here is read from the code under test. */
export interface Caller {
  name: string;
  client: Client;
  /** Empty for whoever has no session that counts. */
  roles: Role[];
  practice: string;
  /** How they stand to each couple. */
  relations: Record<string, Relation[]>;
  /** Which partner they are. */
  partner?: { couple: string; side: 'a' | 'b' };
  accountId: string | null;
}

export interface Matrix {
  callers: Caller[];
  targets: Target[];
  /** Who may read a text, by what its canary says. */
  practiceOf: Record<string, string>;
}

/** Two practices, three couples, and one caller of every kind. */
export async function aMatrix(product: Product): Promise<Matrix> {
  const own = await aTherapist(product, 'Mieke');
  const colleague = await aColleague(product, own, ['therapist'], 'Colleague');
  const abroad = await aTherapist(product, 'Abroad');
  const made = {
    c1: await aTarget(own, 'c1'),
    c2: await aTarget(colleague, 'c2'),
    c3: await aTarget(abroad, 'c3'),
  };
  const colleagues = {
    substitute: await aColleague(product, own, ['therapist'], 'Substitute'),
    late: await aColleague(product, own, ['therapist'], 'Late'),
    supervisor: await aColleague(product, own, ['supervisor'], 'Supervisor'),
    supervising: await aColleague(product, own, ['therapist'], 'Supervising'),
    assistant: await aColleague(product, own, ['assistant'], 'Assistant'),
    owner: await aColleague(product, own, ['owner'], 'Owner'),
  };
  const couple = made.c1.target.couple;
  const grant = await give(own, couple, colleagues.substitute, 'substitute');
  await give(own, couple, colleagues.supervisor, 'supervisor');
  await give(own, couple, colleagues.supervising, 'supervisor');
  const ended = await give(own, couple, colleagues.late, 'substitute');
  await own.delete(`/couples/${couple}/access/${ended}`);

  const inPractice = {
    p1: await ofPractice(own, colleagues.late),
    p2: await ofPractice(abroad, await aColleague(product, abroad, ['therapist'], 'Further')),
  };
  const targets: Target[] = [
    { ...made.c1.target, ...inPractice.p1, grant },
    { ...made.c2.target, ...inPractice.p1, grant },
    { ...made.c3.target, ...inPractice.p2, grant },
  ];

  const callers = [
    await aPartnerAsking('partner A', made.c1.couple, 'c1', 'a'),
    await aPartnerAsking('partner B', made.c1.couple, 'c1', 'b'),
    await aPartnerAsking('partner of another couple', made.c2.couple, 'c2', 'a'),
    await caller('own therapist, who owns the practice', ['owner', 'therapist'], own, { c1: ['therapist'] }),
    await caller('colleague without the couple', ['therapist'], colleague, { c2: ['therapist'] }),
    await caller('substitute in time', ['therapist'], colleagues.substitute, { c1: ['substitute'] }),
    await caller('substitute out of time', ['therapist'], colleagues.late, {}),
    await caller('supervisor', ['supervisor'], colleagues.supervisor, { c1: ['supervisor'] }),
    await caller('supervisor who is a therapist', ['therapist'], colleagues.supervising, {
      c1: ['supervisor'],
    }),
    await caller('assistant', ['assistant'], colleagues.assistant, { c1: ['assistant'], c2: ['assistant'] }),
    await caller('practice owner', ['owner'], colleagues.owner, {}),
    await caller(
      'therapist of another practice',
      ['owner', 'therapist'],
      abroad,
      { c3: ['therapist'] },
      'p2',
    ),
  ];
  return {
    callers: [...callers, ...(await withoutASession(product, own, made.c1.couple))],
    targets,
    practiceOf: { c1: 'p1', c2: 'p1', c3: 'p2' },
  };
}

async function caller(
  name: string,
  roles: Role[],
  client: Client,
  relations: Caller['relations'],
  practice = 'p1',
): Promise<Caller> {
  return { name, roles, client, relations, practice, accountId: await accountOf(client) };
}

async function aPartnerAsking(
  name: string,
  of: TestCouple,
  couple: string,
  side: 'a' | 'b',
): Promise<Caller> {
  return { ...(await caller(name, ['partner'], of[side], {})), partner: { couple, side } };
}

async function give(by: Client, couple: string, to: Colleague, role: string): Promise<string> {
  const until = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  const given = { id: randomUUID(), accountId: to.accountId, role, reason: 'leave', from: null, until };
  const { status } = await by.post(`/couples/${couple}/access`, given);
  if (status !== 201) throw new Error(`No access given: ${status}`);
  return given.id;
}

async function ofPractice(
  owner: Client,
  { accountId: member }: Colleague,
): Promise<Pick<Target, 'member' | 'invited' | 'substitute'>> {
  const [invited, substitute] = [randomUUID(), randomUUID()];
  await owner.post('/practice/colleagues', { id: invited, name: 'canary-invited.', roles: ['assistant'] });
  return { member, invited, substitute };
}

/** Nobody, and sessions that were once good, or are not yet. */
async function withoutASession(product: Product, own: Client, couple: TestCouple): Promise<Caller[]> {
  const nobody = { roles: [], relations: {}, practice: 'none', accountId: null };
  const gone = async (name: string, of: Client, change: string): Promise<Caller> => {
    const client = new Client(product.url);
    const token = await signIn(product, client, await accountOf(of));
    const hash = createHash('sha256').update(token).digest();
    await product.database.look(`update auth.sessions set ${change} where token_hash = $1`, [hash]);
    return { ...nobody, name, client };
  };
  return [
    { ...nobody, name: 'nobody', client: new Client(product.url) },
    await gone('revoked session', own, 'revoked_at = now()'),
    await gone('expired session', couple.a, `expires_at = now() - interval '1 minute'`),
    await gone('half-made session', own, `stage = 'half'`),
  ];
}
