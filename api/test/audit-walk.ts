import type { Right } from '@tweespraak/domain/access';
import { auditedAct } from '@tweespraak/domain/audit';
import { aCoupleToAdd, anExerciseToAssign } from '@tweespraak/testing';
import { randomUUID } from 'node:crypto';
import { eventsIn } from './chain.js';
import type { Answer, Client } from './client.js';
import { write } from './people.js';
import type { Product } from './product.js';
import { anExercise } from './reflecting.js';
import { rightsByDecorator } from './routes.js';

/** A call that went well, and how many events it wrote where one or none is due. */
export interface Walked {
  route: string;
  right: Right;
  due: number;
  written: number;
}

/** Does what people do, route by route, and counts the events of each call that went well. */
export async function walk(product: Product): Promise<Walked[]> {
  const rights = rightsByDecorator(product);
  const walked: Walked[] = [];
  const { therapist, a, b, id, assignment } = await anExercise(product);
  const count = async (): Promise<number> => (await eventsIn(product.database)).length;
  const call = async (
    who: Client,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer> => {
    const before = await count();
    const answer = await who.send(method, path, body, headers);
    if (answer.status >= 400)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    const [route = '', right] = Object.entries(rights).find(([name]) => isAt(name, method, path)) ?? [];
    if (!right) throw new Error(`No route is ${method} ${path}`);
    const due = auditedAct(right as Right)?.writtenIn === 'request' ? 1 : 0;
    walked.push({ route, right: right as Right, due, written: (await count()) - before });
    return answer;
  };

  await call(therapist, 'GET', '/session');
  await call(therapist, 'GET', '/caseload');
  await call(therapist, 'GET', '/exercises');
  const couple = aCoupleToAdd();
  await call(therapist, 'POST', '/couples', couple);
  const { body: read } = await call(therapist, 'GET', `/couples/${couple.id}`);
  const renamed = { label: 'Anders', timeZone: 'Europe/Amsterdam' };
  await call(therapist, 'PUT', `/couples/${couple.id}`, renamed, { 'if-match': `"${read.revision}"` });
  await call(therapist, 'PUT', `/couples/${couple.id}/partners/a/invitation`);
  await call(therapist, 'DELETE', `/couples/${couple.id}/partners/a/invitation`);
  await call(therapist, 'PUT', `/couples/${couple.id}/archive`);
  await call(therapist, 'DELETE', `/couples/${couple.id}/archive`);

  const given = anExerciseToAssign({ release: 'by-therapist' });
  await call(therapist, 'POST', `/couples/${id}/assignments`, given);
  const rescheduled = { dueOn: '2030-01-01' };
  await call(therapist, 'PUT', `/assignments/${given.id}/due`, rescheduled, { 'if-match': '"1"' });
  await call(therapist, 'GET', `/couples/${id}/assignments`);
  await call(a, 'GET', '/homework');
  await call(a, 'GET', `/homework/${assignment}`);
  await write(b, given.id, 'van b');
  await write(a, assignment, 'eerst');
  const text = { body: { kind: 'text', text: 'van a' }, audience: 'couple', passed: false };
  await call(a, 'PUT', `/homework/${given.id}/answers/what-i-hope`, text, { 'if-match': '"0"' });
  for (const partner of [a, b]) await call(partner, 'PUT', `/homework/${given.id}/submission`);
  await call(therapist, 'PUT', `/assignments/${given.id}/release`, { span: 'one-session' });
  await call(a, 'GET', '/shared');
  await call(therapist, 'DELETE', `/assignments/${given.id}/release`);
  await call(a, 'PUT', `/homework/${assignment}/submission`);
  await call(a, 'DELETE', `/homework/${assignment}/submission`);
  await call(a, 'PUT', `/homework/${assignment}/refusal`, { reason: 'nu niet' });
  await call(a, 'DELETE', `/homework/${assignment}/refusal`);
  const { body: lines } = await call(therapist, 'GET', `/couples/${id}/reflections`);
  const [{ id: reflection }] = lines.reflections;
  await call(therapist, 'GET', `/reflections/${reflection}`);
  const feedback = { id: randomUUID(), text: 'Dank je' };
  await call(therapist, 'POST', `/reflections/${reflection}/feedback`, feedback);
  const author = lines.reflections[0].side === 'a' ? a : b;
  await call(author, 'PUT', `/feedback/${feedback.id}/seen`);
  const thought = { id: randomUUID(), text: 'nog iets', audience: 'therapist' };
  await call(author, 'POST', `/homework/${given.id}/later-thoughts`, thought);
  await call(therapist, 'PUT', `/assignments/${assignment}/withdrawal`);

  const [proposal, withdrawn, taken] = [randomUUID(), randomUUID(), randomUUID()];
  await call(therapist, 'POST', `/couples/${id}/rituals`, { id: proposal, preset: 'coffee' });
  await call(therapist, 'POST', `/couples/${id}/rituals`, { id: taken, preset: 'sunday-walk' });
  await call(therapist, 'DELETE', `/couples/${id}/rituals/proposals/${taken}`);
  await call(a, 'POST', '/rituals/proposals', { id: withdrawn, preset: 'sunday-walk' });
  await call(a, 'DELETE', `/rituals/proposals/${withdrawn}`);
  for (const partner of [a, b])
    await call(partner, 'PUT', `/rituals/proposals/${proposal}/answer`, { said: 'yes' });
  const slot = { weekday: null, dayOfMonth: null, at: null };
  const terms = { cadence: { unit: 'week', every: 2, times: 1, kept: 'either' }, slot };
  await call(a, 'POST', `/rituals/${proposal}/changes`, { id: randomUUID(), terms });
  await call(therapist, 'POST', `/couples/${id}/rituals/${proposal}/changes`, { id: randomUUID(), terms });
  await call(therapist, 'GET', `/couples/${id}/rituals`);
  const { body: rituals } = await call(a, 'GET', '/rituals');
  const moment = `/rituals/${rituals.rituals[0].id}/moments/${randomUUID()}`;
  await call(a, 'PUT', moment, { on: rituals.today, deviceZone: 'Europe/Amsterdam' });
  const note = { line: 'Koud, maar fijn', feeling: null, audience: 'couple' };
  await call(a, 'PUT', `${moment}/note`, note);
  await call(a, 'GET', `/rituals/${proposal}/notes`);
  await call(therapist, 'GET', `/couples/${id}/rituals/notes`);
  await call(a, 'DELETE', `${moment}/note`);
  const rest = { id: randomUUID(), from: rituals.today, to: rituals.today, reason: 'Griep' };
  await call(a, 'POST', `/rituals/${proposal}/pauses`, rest);
  await call(a, 'PUT', '/rituals/streaks', { streaks: 'hidden' });
  await call(a, 'DELETE', moment);
  await call(a, 'PUT', `/rituals/${proposal}/end`);
  await call(therapist, 'PUT', `/couples/${id}/rituals/${proposal}/end`);
  await call(a, 'PUT', '/me/language', { language: 'en' });
  await call(a, 'GET', '/me/calendar-feed');
  await call(a, 'PUT', '/me/calendar-feed');
  await call(a, 'PUT', '/me/calendar-feed/titles', { titles: 'names' });
  await call(a, 'DELETE', '/me/calendar-feed');
  await call(a, 'GET', '/me/readers');
  await call(therapist, 'GET', '/practice/events');
  return walked;
}

function isAt(name: string, method: string, path: string): boolean {
  const pattern = name.slice(`${method} /api`.length).replaceAll('{}', '[^/]+');
  return name.startsWith(`${method} `) && new RegExp(`^${pattern}$`).test(path);
}
