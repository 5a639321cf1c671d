import type { Client } from './client.js';
import { aCouple, anAssignment, aTherapist, type TestCouple } from './people.js';
import type { Product } from './product.js';

/** A couple with one exercise, and its therapist. */
export interface Setting extends TestCouple {
  therapist: Client;
  assignment: string;
}

export async function anExercise(
  product: Product,
  given: Parameters<typeof anAssignment>[2] = {},
): Promise<Setting> {
  const therapist = await aTherapist(product);
  const couple = await aCouple(therapist);
  return { ...couple, therapist, assignment: await anAssignment(therapist, couple.id, given) };
}

export const submit = (partner: Client, assignment: string) =>
  partner.put(`/homework/${assignment}/submission`);
export const takeBack = (partner: Client, assignment: string) =>
  partner.delete(`/homework/${assignment}/submission`);

/** What this partner has saved at the prompt that tests write to. */
export const saved = async (partner: Client, assignment: string) =>
  (await partner.get(`/homework/${assignment}`)).body.answers.find(
    ({ promptKey }: { promptKey: string }) => promptKey === 'what-i-hope',
  );

/** The reflections that the therapist finds in the couple file. */
export const lines = async ({ therapist, id }: Setting) =>
  (await therapist.get(`/couples/${id}/reflections`)).body.reflections;
