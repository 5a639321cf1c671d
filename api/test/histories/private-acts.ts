import { SessionsRepository } from '../../src/identity/index.js';
import { aPushAddress } from '../push-service.js';
import type { Product } from '../product.js';
import { anId, PIN, type Household } from './household.js';
import type { PrivateAct } from './plan.js';
import { draft } from './writing.js';

/** Where the history stands, as far as a private act needs it. */
export interface Standing {
  product: Product;
  house: Household;
  assignments: string[];
}

type Act = (at: Standing, given: PrivateAct, assignment: string) => Promise<unknown>;

const nothing = {
  'speak-freely': null,
  afraid: null,
  'own-choices': null,
  'say-no': null,
  hurt: null,
  watched: null,
  others: null,
};

/** Each may fail, as acts do that come too late; then it changed nothing either. */
export const privateActs: Record<string, Act> = {
  drafts: ({ house }, given, assignment) => draft(house.a, assignment, given),
  declines: ({ house: { a } }, { seed }, assignment) =>
    a.ask('PUT', `/homework/${assignment}/refusal`, { reason: 'Nu even niet. '.repeat(seed % 4) }),
  'takes up': ({ house: { a } }, _given, assignment) => a.ask('DELETE', `/homework/${assignment}/refusal`),
  // Handing in for the first time would be no private act: the other may see what it releases.
  'takes back and hands in again': async ({ house: { a } }, _given, assignment) => {
    const { text, status } = await a.ask('GET', `/homework/${assignment}`);
    if (status !== 200 || (JSON.parse(text) as { stage: string }).stage !== 'submitted')
      return { status: 409 };
    const taken = await a.ask('DELETE', `/homework/${assignment}/submission`);
    return taken.status === 200 ? a.ask('PUT', `/homework/${assignment}/submission`) : taken;
  },
  'reads own pages': async ({ house: { a } }, _given, assignment) => {
    for (const path of ['/homework', `/homework/${assignment}`, '/shared', '/rituals'])
      await a.ask('GET', path);
  },
  'adds a later thought': ({ house: { a } }, { audience, seed }, assignment) =>
    a.ask('POST', `/homework/${assignment}/later-thoughts`, {
      id: anId(),
      text: `Later, ${'nog '.repeat(seed)}iets.`,
      audience: audience === 'self' ? 'self' : 'therapist',
    }),
  'sees feedback': async ({ house: { a } }, _given, assignment) => {
    const { text, status } = await a.ask('GET', `/homework/${assignment}`);
    const feedback = status === 200 ? (JSON.parse(text) as { feedback: { id: string }[] }).feedback : [];
    for (const { id } of feedback) await a.ask('PUT', `/feedback/${id}/seen`);
  },
  'tells in private': ({ house: { a } }, { seed }) =>
    a.ask('POST', '/me/safety-checks', {
      id: anId(),
      answers: { ...nothing, afraid: 'often' },
      reach: null,
      more: 'Dit is alleen voor haar. '.repeat(seed),
    }),
  'changes language': ({ house: { a } }, { seed }) =>
    a.ask('PUT', '/me/language', { language: seed % 2 ? 'en' : 'nl' }),
  'changes mail': ({ house: { a } }, { seed }) =>
    a.ask('PUT', '/me/profile', { name: 'Anna', mail: seed % 2 ? `anna${seed}@example.org` : null }),
  'signs in elsewhere': ({ product, house: { a } }) =>
    product.app.get(SessionsRepository).open(a.account, 'password'),
  'is signed out elsewhere': ({ house: { a } }) => a.ask('DELETE', '/me/sign-ins'),
  'sets a PIN': ({ house: { a } }) => a.ask('PUT', '/me/pin', { pin: PIN, current: null }),
  'looks at own security': ({ house: { a } }) => a.ask('GET', '/me/security'),
  'writes with a moment': async ({ house: { a, rituals } }, { seed, audience }) => {
    const note = { line: 'Koud, maar fijn. '.repeat(seed % 9).trim(), feeling: 'joy' };
    const { text } = await a.ask('GET', '/rituals');
    const shown = JSON.parse(text) as { rituals: { id: string; own: { id: string }[] }[] };
    const ritual = shown.rituals[seed % rituals.length];
    const moment = ritual?.own[0]?.id;
    if (!ritual || !moment) return;
    const path = `/rituals/${ritual.id}/moments/${moment}/note`;
    await a.ask('DELETE', path);
    await a.ask('PUT', path, { ...note, audience: audience === 'self' ? 'self' : 'therapist' });
  },
  // The address is on its own: changing it is an act too.
  'chooses reminders': async ({ house: { a } }, { seed }) => {
    await a.ask('PUT', '/me/profile', { name: 'Anna', mail: 'anna@example.org' });
    return a.ask('PUT', '/me/reminders', {
      channel: seed % 2 ? 'mail' : 'off',
      at: `${String(9 + (seed % 10)).padStart(2, '0')}:00`,
      quietFrom: '22:00',
      quietTo: '08:00',
    });
  },
  'hides streaks': ({ house: { a } }, { seed }) =>
    a.ask('PUT', '/rituals/streaks', { streaks: seed % 2 ? 'hidden' : 'shown' }),
  'has a calendar address': async ({ house: { a } }, { seed }) => {
    const made = await a.ask('PUT', '/me/calendar-feed');
    await a.ask('PUT', '/me/calendar-feed/titles', { titles: seed % 2 ? 'names' : 'neutral' });
    if (made.status === 200)
      await a.ask('GET', (JSON.parse(made.text) as { path: string }).path.replace(/^\/api/, ''));
    if (seed % 3 === 0) await a.ask('DELETE', '/me/calendar-feed');
    return made;
  },
  'is told on a device': async ({ house: { a } }, { seed }) => {
    const added = await a.ask('POST', '/me/reminders/devices', aPushAddress());
    const times = { at: '20:00', quietFrom: '22:00', quietTo: '08:00' };
    await a.ask('PUT', '/me/reminders', { channel: seed % 3 ? 'push' : 'off', ...times });
    return added;
  },
  // B has not said yes, so that also a yes of A changes nothing yet.
  'says not now': async ({ house: { a } }, { seed }) => {
    const { text } = await a.ask('GET', '/rituals');
    const { proposals } = JSON.parse(text) as { proposals: { id: string }[] };
    for (const { id } of proposals)
      await a.ask('PUT', `/rituals/proposals/${id}/answer`, { said: seed % 3 ? 'not-now' : 'yes' });
  },
  'asks for an export': ({ house: { a } }) => a.ask('GET', '/me/export'),

  'is read': async ({ house: { couple, therapist } }) => {
    const { text } = await therapist.ask('GET', `/couples/${couple}/reflections`);
    const { reflections } = JSON.parse(text) as { reflections: { id: string; side: string }[] };
    for (const { id, side } of reflections)
      if (side === 'a') await therapist.ask('GET', `/reflections/${id}`);
  },
  'gets feedback': async ({ house: { couple, therapist } }, { seed }) => {
    const { text } = await therapist.ask('GET', `/couples/${couple}/reflections`);
    const { reflections } = JSON.parse(text) as { reflections: { id: string; side: string }[] };
    const of = reflections.find(({ side }) => side === 'a');
    if (of)
      await therapist.ask('POST', `/reflections/${of.id}/feedback`, {
        id: anId(),
        text: 'Fijn. '.repeat(seed + 1),
      });
  },
  'gets homework alone': async ({ house: { couple, therapist } }, { seed }) => {
    const id = anId();
    const exercise = { key: 'own-patterns', version: 1 };
    const alone = { id, exercise, to: 'a', dueOn: null, line: 'Voor jou alleen', release: 'by-partner' };
    await therapist.ask('POST', `/couples/${couple}/assignments`, alone);
    if (seed % 3 === 0) await therapist.ask('PUT', `/assignments/${id}/withdrawal`);
  },
  'gets a way back in': async ({ house: { couple, therapist } }) => {
    // Whichever of the two the product has.
    await therapist.ask('PUT', `/couples/${couple}/partners/a/recovery`);
    await therapist.ask('PUT', `/couples/${couple}/partners/a/recovery`);
  },
  'is read about safety': async ({ house: { couple, therapist } }) => {
    const { text } = await therapist.ask('GET', `/couples/${couple}/safety-checks`);
    const { checks } = JSON.parse(text) as { checks: { id: string }[] };
    for (const { id } of checks) await therapist.ask('GET', `/safety-checks/${id}`);
  },
  'has vulnerable exercises switched': ({ house: { couple, therapist } }, { seed }) =>
    therapist.ask(seed % 2 ? 'DELETE' : 'PUT', `/couples/${couple}/vulnerable-exercises`),
};
