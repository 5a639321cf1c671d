import { on } from './attempts-couples.js';
import type { Attempts } from './scene.js';
import { fresh, insertion, NOW, placed, sql } from './statements.js';
import { asMyself, asTherapist } from './writing.js';

/** Attempts on what concerns the rights of a person: consent, requests, separation. */
export const personAttempts: Attempts = {
  'marks a couple as separated': (scene) =>
    on(
      scene,
      'couple_files',
      asTherapist,
      (row) => sql`update couples set separated_at = ${NOW} where id = ${row.couple_id}`,
    ),
  consents: (scene) =>
    on(
      scene,
      'partners',
      ({ id }, writer, all) => asMyself({ partner_id: id }, writer, all),
      (row) =>
        insertion('consents', {
          ...placed(row),
          id: fresh(),
          partner_id: row.id,
          version: '2026-11',
          given_at: NOW,
        }),
    ),
  'withdraws a consent': (scene) =>
    on(
      scene,
      'consents',
      asMyself,
      (row) => sql`update consents set withdrawn_at = ${NOW} where id = ${row.id}`,
    ),
  'asks for a separation': (scene) =>
    on(
      scene,
      'partners',
      ({ id }, writer, all) => asMyself({ partner_id: id }, writer, all),
      (row) =>
        insertion('person_requests', {
          ...placed(row),
          id: fresh(),
          partner_id: row.id,
          side: row.side,
          kind: 'separation',
          asked_at: NOW,
        }),
    ),
  'answers a request': (scene) =>
    on(
      scene,
      'person_requests',
      (row, writer, all) =>
        row.taken_back_at === null &&
        (asTherapist(row, writer, all) ||
          (writer.roles.includes('owner') && writer.practice === row.practice_id)),
      (row) => sql`update person_requests set answered_at = ${NOW}, answered_by = ${scene.session.account_id},
        answer = 'declined' where id = ${row.id}`,
    ),
};
