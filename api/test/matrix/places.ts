import { aPushAddress } from '../push-service.js';
import { aRhythm, type Target } from './targets.js';

/** What a route is about, which decides with which ids it is asked and who may reach those. */
export interface Place {
  /** Nothing with an id; a couple or a record of one; or somebody or something of a practice. */
  about: 'nothing' | 'couple' | 'practice';
  /** Who of the two, where a record is one partner's alone. */
  of?: 'a' | 'b';
  /** What fills the address, by parameter; a couple's id where nothing is said. */
  ids?: (target: Target) => Record<string, string>;
  /** What is sent, where a body made from the description does not do. */
  body?: (target: Target) => unknown;
  /** Where who may do it can find nothing there to do it with. */
  mayMiss?: true;
  /** Tells the owner of the practice who a record is about, which is no clinical text. */
  tellsWho?: true;
  /** What it does stays done, for keys are destroyed outside the transaction: it is asked last. */
  stays?: true;
}

const nothing: Place = { about: 'nothing' };
const couple: Place = { about: 'couple' };
const missing: Place = { about: 'couple', mayMiss: true };
const assignment: Place = { about: 'couple', ids: ({ assignment }) => ({ id: assignment }) };
const homework: Place = {
  about: 'couple',
  ids: ({ assignment }) => ({ assignmentId: assignment, promptKey: 'what-i-hope' }),
};
const reflection: Place = { about: 'couple', ids: ({ reflection }) => ({ id: reflection }) };
const moment: Place = {
  about: 'couple',
  ids: ({ ritual, moment }) => ({ ritualId: ritual, momentId: moment }),
};
const ritual: Place = { about: 'couple', ids: ({ ritual }) => ({ ritualId: ritual }) };
const ritualOfCouple: Place = {
  about: 'couple',
  ids: ({ couple, ritual }) => ({ coupleId: couple, ritualId: ritual }),
};
const proposal: Place = { about: 'couple', ids: ({ proposal }) => ({ proposalId: proposal }) };
const change = ({ fresh }: Target) => ({ id: fresh, terms: aRhythm });
const member: Place = { about: 'practice', ids: ({ member }) => ({ id: member }) };
/** One's own passkeys and sign-ins; those of others are never there. */
const ofMyself: Place = { ...nothing, ids: ({ member: id }) => ({ id }), mayMiss: true };
const on = '2026-11-20';
const text = 'Dank je wel.';

/** Every route of the product, one line each. A route that is missing here is found by name. */
export const places: Record<string, Place> = {
  'GET /api/health/live': nothing,
  'GET /api/health/ready': nothing,
  'GET /api/session': nothing,
  'POST /api/session': nothing,
  'DELETE /api/session': nothing,
  'PUT /api/me/language': nothing,
  'PUT /api/me/profile': nothing,
  'PUT /api/me/password': nothing,
  'POST /api/invitations/open': nothing,
  'POST /api/invitations/accept': nothing,
  'POST /api/practice': nothing,

  'POST /api/session/code': nothing,
  'POST /api/session/passkey/options': nothing,
  'POST /api/session/passkey': nothing,
  'POST /api/session/fresh/options': nothing,
  'POST /api/session/fresh': nothing,
  'POST /api/session/pin': nothing,
  'GET /api/me/security': nothing,
  'POST /api/me/passkeys/options': nothing,
  'POST /api/me/passkeys': nothing,
  'POST /api/me/app/offer': nothing,
  'PUT /api/me/app': nothing,
  'DELETE /api/me/app': nothing,
  'POST /api/me/recovery-codes': nothing,
  'DELETE /api/me/sign-ins': nothing,
  'PUT /api/me/pin': nothing,
  'DELETE /api/me/pin': nothing,
  'POST /api/recoveries/open': nothing,
  'POST /api/recoveries/ways': nothing,
  'POST /api/recoveries': nothing,
  'POST /api/practice/ways': nothing,
  'POST /api/invitations/ways': nothing,
  'POST /api/colleagues/open': nothing,
  'POST /api/colleagues/ways': nothing,
  'POST /api/colleagues/accept': nothing,
  'DELETE /api/me/passkeys/{}': ofMyself,
  'DELETE /api/me/sign-ins/{}': ofMyself,

  'GET /api/practice/members': nothing,
  'POST /api/practice/colleagues': nothing,
  'DELETE /api/practice/colleagues/{}': { about: 'practice', ids: ({ invited }) => ({ id: invited }) },
  'PUT /api/practice/members/{}/roles': { ...member, body: () => ({ roles: ['therapist'] }) },
  'DELETE /api/practice/members/{}/sign-ins': member,
  'PUT /api/practice/members/{}/recovery': { ...member, mayMiss: true },
  'DELETE /api/practice/members/{}/recovery': { ...member, mayMiss: true },
  'PUT /api/practice/members/{}/end': { ...member, body: () => ({ couplesTo: null }) },

  'GET /api/caseload': nothing,
  'POST /api/couples': nothing,
  'GET /api/couples/{}': couple,
  'PUT /api/couples/{}': couple,
  'PUT /api/couples/{}/archive': couple,
  'DELETE /api/couples/{}/archive': couple,
  'PUT /api/couples/{}/partners/{}/invitation': couple,
  'DELETE /api/couples/{}/partners/{}/invitation': couple,
  'PUT /api/couples/{}/partners/{}/recovery': couple,
  'DELETE /api/couples/{}/partners/{}/recovery': missing,
  'PUT /api/couples/{}/partners/{}/recovery/confirmation': missing,
  'GET /api/couples/{}/access': couple,
  'POST /api/couples/{}/access': missing,
  'DELETE /api/couples/{}/access/{}': {
    about: 'couple',
    ids: ({ couple, grant }) => ({ coupleId: couple, grantId: grant }),
    mayMiss: true,
  },
  'PUT /api/couples/{}/therapist': missing,
  'GET /api/substitutes': nothing,
  'POST /api/substitutes': { ...nothing, mayMiss: true },
  'DELETE /api/substitutes/{}': {
    about: 'practice',
    ids: ({ substitute }) => ({ grantId: substitute }),
    mayMiss: true,
  },

  'GET /api/exercises': nothing,
  'GET /api/exercises/{}/{}': { ...nothing, ids: () => ({ key: 'own-patterns', version: '1' }) },
  'GET /api/couples/{}/assignments': couple,
  'POST /api/couples/{}/assignments': couple,
  'PUT /api/couples/{}/vulnerable-exercises': couple,
  'DELETE /api/couples/{}/vulnerable-exercises': couple,
  'PUT /api/assignments/{}/due': { ...assignment, body: () => ({ dueOn: on }) },
  'PUT /api/assignments/{}/withdrawal': assignment,
  'PUT /api/assignments/{}/release': { ...assignment, body: () => ({ span: 'for-good' }), mayMiss: true },
  'DELETE /api/assignments/{}/release': assignment,

  'GET /api/couples/{}/reflections': couple,
  'GET /api/reflections/{}': reflection,
  'POST /api/reflections/{}/feedback': { ...reflection, body: ({ fresh }) => ({ id: fresh, text }) },
  'GET /api/homework': nothing,
  'GET /api/homework/{}': homework,
  'PUT /api/homework/{}/answers/{}': {
    ...homework,
    body: () => ({ body: { kind: 'text', text }, audience: 'self', passed: false }),
  },
  'PUT /api/homework/{}/submission': homework,
  'DELETE /api/homework/{}/submission': homework,
  'PUT /api/homework/{}/refusal': { ...homework, body: () => ({ reason: '' }) },
  'DELETE /api/homework/{}/refusal': homework,
  'PUT /api/homework/{}/release': { ...homework, mayMiss: true },
  'POST /api/homework/{}/later-thoughts': {
    ...homework,
    body: ({ fresh }) => ({ id: fresh, audience: 'self', text }),
  },
  'PUT /api/feedback/{}/seen': { about: 'couple', of: 'a', ids: ({ feedback }) => ({ id: feedback }) },
  'GET /api/shared': nothing,

  'GET /api/rituals': nothing,
  'PUT /api/rituals/{}/moments/{}': { ...moment, body: () => ({ on, deviceZone: 'UTC' }) },
  'DELETE /api/rituals/{}/moments/{}': { ...moment, of: 'a' },
  'GET /api/couples/{}/rituals': couple,
  'POST /api/couples/{}/rituals': { ...couple, body: ({ fresh }) => ({ id: fresh, preset: 'coffee' }) },
  'POST /api/couples/{}/rituals/{}/changes': { ...ritualOfCouple, body: change },
  'PUT /api/couples/{}/rituals/{}/end': ritualOfCouple,
  'DELETE /api/couples/{}/rituals/proposals/{}': {
    about: 'couple',
    ids: ({ couple, proposal }) => ({ coupleId: couple, proposalId: proposal }),
  },
  'POST /api/rituals/proposals': { ...nothing, body: ({ fresh }) => ({ id: fresh, preset: 'coffee' }) },
  'POST /api/rituals/{}/changes': { ...ritual, body: change },
  'PUT /api/rituals/{}/end': ritual,
  'POST /api/rituals/{}/pauses': {
    ...ritual,
    body: ({ fresh }) => ({ id: fresh, from: '2099-01-01', to: '2099-01-03', reason: text }),
  },
  'PUT /api/rituals/streaks': { ...nothing, body: () => ({ streaks: 'hidden' }) },
  'GET /api/rituals/{}/notes': ritual,
  'PUT /api/rituals/{}/moments/{}/note': {
    ...moment,
    of: 'a',
    body: () => ({ line: text, feeling: null, audience: 'self' }),
  },
  'DELETE /api/rituals/{}/moments/{}/note': { ...moment, of: 'a' },
  'GET /api/couples/{}/rituals/notes': couple,
  'PUT /api/rituals/proposals/{}/answer': { ...proposal, body: () => ({ said: 'not-now' }) },
  'DELETE /api/rituals/proposals/{}': { ...proposal, of: 'a' },

  'GET /api/me/reminders': nothing,
  'PUT /api/me/reminders': {
    ...nothing,
    body: () => ({ channel: 'off', at: '20:00', quietFrom: '22:00', quietTo: '08:00' }),
  },
  'GET /api/me/reminders/devices': nothing,
  'POST /api/me/reminders/devices': { ...nothing, body: () => aPushAddress() },
  'DELETE /api/me/reminders/devices/{}': ofMyself,
  'POST /api/messages/off': nothing,
  'POST /api/messages/on': nothing,
  'POST /api/messages/unsubscribe': nothing,
  'GET /api/calendar/{}/moment.ics': { about: 'couple', ids: ({ feed }) => ({ token: feed }) },
  'GET /api/me/calendar-feed': nothing,
  'PUT /api/me/calendar-feed': nothing,
  'PUT /api/me/calendar-feed/titles': nothing,
  'DELETE /api/me/calendar-feed': nothing,

  'POST /api/me/safety-checks': nothing,
  'GET /api/couples/{}/safety-checks': couple,
  'GET /api/safety-checks/{}': { about: 'couple', ids: ({ safetyCheck }) => ({ id: safetyCheck }) },

  'GET /api/me/consents': nothing,
  'PUT /api/me/consents': nothing,
  'DELETE /api/me/consents': nothing,
  'GET /api/me/rights': nothing,
  'PUT /api/me/requests/{}': { ...nothing, ids: () => ({ kind: 'erasure' }) },
  'DELETE /api/me/requests/{}': { ...nothing, ids: () => ({ kind: 'erasure' }), mayMiss: true },
  'GET /api/me/export': nothing,
  'GET /api/me/readers': nothing,
  'GET /api/practice/events': { ...nothing, tellsWho: true },
  'POST /api/leaving': nothing,
  'GET /api/couples/{}/partners/{}/record': couple,
  'PUT /api/couples/{}/partners/{}/erasure': { ...missing, stays: true },
  'GET /api/requests': { ...nothing, tellsWho: true },
  'GET /api/couples/{}/rights': couple,
  'PUT /api/couples/{}/partners/{}/requests/{}/refusal': missing,
  'PUT /api/couples/{}/separation': couple,
  'DELETE /api/couples/{}/separation': couple,
};
