import { randomUUID } from 'node:crypto';
import type { Client } from '../client.js';
import { agree, aPartner, anAssignment, write, type TestCouple } from '../people.js';

/** The records that a question is about. */
export interface Target {
  /** Whose it is: one of the couples of the world, or nobody's. */
  whose: string;
  couple: string;
  assignment: string;
  reflection: string;
  feedback: string;
  ritual: string;
  proposal: string;
  moment: string;
  safetyCheck: string;
  /** The calendar address of partner A. */
  feed: string;
  grant: string;
  substitute: string;
  member: string;
  invited: string;
  /** An id that nothing has yet. */
  fresh: string;
}

const names = [
  'couple',
  'assignment',
  'reflection',
  'feedback',
  'ritual',
  'proposal',
  'moment',
  'safetyCheck',
  'feed',
  'grant',
  'substitute',
  'member',
  'invited',
] as const;

/** Once a week, by either of the two. */
export const aRhythm = {
  cadence: { unit: 'week', every: 1, times: 1, kept: 'either' },
  slot: { weekday: null, dayOfMonth: null, at: null },
};

/** Ids of nothing at all. */
export const nobodys = (whose: 'random' | 'malformed'): Target => ({
  ...(Object.fromEntries(
    names.map((name) => [name, whose === 'random' ? randomUUID() : 'not-an-id']),
  ) as Record<(typeof names)[number], string>),
  whose,
  fresh: randomUUID(),
});

/** A text that names itself, so that it is recognised wherever it turns up: the couple, and who may read it. */
export const canary = (couple: string, readers: string): string => `canary-${couple}-${readers}.`;

/** A couple of which every text is a canary: drafts, answers for each audience, lines, reasons, feedback, names. */
export async function aTarget(
  therapist: Client,
  whose: string,
): Promise<{ target: Omit<Target, 'substitute' | 'member' | 'invited' | 'grant'>; couple: TestCouple }> {
  const mark = (readers: string): string => canary(whose, readers);
  const { id } = await aCoupleNamed(therapist, mark('team-who'));
  const a = await aPartner(therapist, id, 'a', mark('both-clinical-who'));
  const b = await aPartner(therapist, id, 'b', mark('both-clinical-who'));
  const couple = { id, a, b };
  for (const [partner, side] of [
    [a, 'a'],
    [b, 'b'],
  ] as const)
    await partner.put('/me/profile', {
      name: mark('both-clinical-who'),
      mail: `${mark(side).replace(/\.$/, '')}@example.org`,
    });

  const line = mark('both-clinical');
  const assignment = await anAssignment(therapist, id, { line });
  await write(a, assignment, mark('both-clinical'));
  await a.put(`/homework/${assignment}/submission`);
  await write(b, assignment, mark('both-clinical'));
  await b.put(`/homework/${assignment}/submission`);
  const toA = await anAssignment(therapist, id, { to: 'a', release: 'by-partner', line: mark('a-clinical') });
  await write(a, toA, mark('a'), 'self');
  await a.put(`/homework/${toA}/submission`);
  const apart = await anAssignment(therapist, id, { release: 'never' });
  await write(a, apart, mark('a-clinical'), 'therapist');
  await a.put(`/homework/${apart}/submission`);
  await b.put(`/homework/${apart}/refusal`, { reason: mark('b-clinical') });
  const draft = await anAssignment(therapist, id);
  await write(b, draft, mark('b'));

  const { reflections } = (await therapist.get(`/couples/${id}/reflections`)).body;
  const reflection = reflections.find((each: { side: string }) => each.side === 'a').id;
  const feedback = randomUUID();
  await therapist.post(`/reflections/${reflection}/feedback`, { id: feedback, text: mark('a-clinical') });
  for (const [audience, readers] of [
    ['self', 'a'],
    ['therapist', 'a-clinical'],
  ] as const)
    await a.post(`/homework/${assignment}/later-thoughts`, {
      id: randomUUID(),
      audience,
      text: mark(readers),
    });

  const ritual = randomUUID();
  await therapist.post(`/couples/${id}/rituals`, aRitualNamed(mark('both-clinical'), ritual));
  await agree(couple);
  const proposal = randomUUID();
  await a.post('/rituals/proposals', aRitualNamed(mark('both-clinical'), proposal));
  const moment = randomUUID();
  const { today } = (await a.get('/rituals')).body;
  await a.put(`/rituals/${ritual}/moments/${moment}`, { on: today, deviceZone: 'UTC' });
  await a.put(`/rituals/${ritual}/moments/${moment}/note`, {
    line: mark('a-clinical'),
    feeling: null,
    audience: 'therapist',
  });
  const rest = { id: randomUUID(), from: '2099-01-01', to: '2099-01-03', reason: mark('a') };
  const rested = await a.post(`/rituals/${ritual}/pauses`, rest);
  if (rested.status !== 201) throw new Error(`No rest: ${JSON.stringify(rested.body)}`);
  const safetyCheck = randomUUID();
  const answers = Object.fromEntries(
    ['speak-freely', 'afraid', 'own-choices', 'say-no', 'hurt', 'watched', 'others'].map((each) => [
      each,
      null,
    ]),
  );
  await a.post('/me/safety-checks', { id: safetyCheck, answers, reach: null, more: mark('clinical') });
  const { path } = (await a.put('/me/calendar-feed')).body as { path: string };
  await a.put('/me/calendar-feed/titles', { titles: 'names' });
  const target = {
    whose,
    couple: id,
    assignment,
    reflection,
    feedback,
    ritual,
    proposal,
    moment,
    safetyCheck,
    feed: path.split('/')[3] ?? '',
  };
  return { target: { ...target, fresh: randomUUID() }, couple };
}

const aRitualNamed = (name: string, id: string) => ({ id, name, terms: aRhythm });

async function aCoupleNamed(therapist: Client, label: string): Promise<{ id: string }> {
  const couple = { id: randomUUID(), label, timeZone: 'Europe/Amsterdam', rituals: [] };
  const added = await therapist.post('/couples', couple);
  if (added.status !== 201) throw new Error(`No couple: ${JSON.stringify(added.body)}`);
  return couple;
}
