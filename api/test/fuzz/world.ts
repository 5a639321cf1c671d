import { randomUUID } from 'node:crypto';
import type { Client } from '../client.js';
import { aCouple, anAssignment, aTherapist, write } from '../people.js';
import type { Product } from '../product.js';

/** Somebody who asks: nobody at all, a partner, a therapist. */
export type Caller = 'nobody' | 'partner' | 'therapist';
export const callers: Caller[] = ['nobody', 'partner', 'therapist'];

export interface World {
  clients: Record<Exclude<Caller, 'nobody'>, Client>;
  /** What fills the places of addresses here, by name. */
  known: Record<string, string[]>;
}

/** A couple with homework, a reflection, feedback and a ritual, so that a question has something to reach. */
export async function aWorld(product: Product): Promise<World> {
  // Whoever guessed before must not keep these out.
  await product.database.look('delete from auth.tries');
  const therapist = await aTherapist(product);
  const { id, a, b } = await aCouple(therapist, ['coffee']);
  const [open, done] = [await anAssignment(therapist, id), await anAssignment(therapist, id)];
  await write(a, done, 'Ik hoop het.');
  await a.put(`/homework/${done}/submission`);
  const { body } = await therapist.get(`/couples/${id}/reflections`);
  const reflection: string = body.reflections?.[0]?.id ?? randomUUID();
  const feedback = randomUUID();
  await therapist.post(`/reflections/${reflection}/feedback`, { id: feedback, text: 'Dank je.' });
  const rituals = (await b.get('/rituals')).body.rituals ?? [];
  const proposal = randomUUID();
  await b.post('/rituals/proposals', { id: proposal, preset: 'sunday-walk' });
  const { path } = (await a.put('/me/calendar-feed')).body as { path?: string };
  const others = [open, done, reflection, feedback];
  return {
    clients: { therapist, partner: a },
    known: {
      coupleId: [id],
      assignmentId: [open, done],
      ritualId: rituals.map((each: { id: string }) => each.id),
      proposalId: [proposal],
      momentId: [randomUUID()],
      promptKey: ['what-i-hope'],
      side: ['a', 'b'],
      key: ['own-patterns'],
      version: ['1'],
      token: [path?.split('/')[3] ?? randomUUID()],
      id: others,
    },
  };
}
