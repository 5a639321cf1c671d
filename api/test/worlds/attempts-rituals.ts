import { on } from './attempts-couples.js';
import type { Attempts } from './scene.js';
import { fresh, insertion, NOW, placed, sql } from './statements.js';
import { asEither, asMyself, asMyselfAdding, isOpen } from './writing.js';
import { mayAgree, mayAnswer, mayEnd, mayProposeIn, mayWithdraw } from './writing-rituals.js';

const rule = { unit: 'week', every: 1, times: 1, kept: 'both', counted: 'true' };

/** Attempts on rituals: proposing, agreeing, ending, pausing, and the moments. */
export const ritualAttempts: Attempts = {
  'proposes a ritual': (scene) =>
    on(scene, 'couple_files', mayProposeIn, (row) =>
      insertion('ritual_proposals', {
        ...placed(row),
        ...rule,
        id: fresh(),
        name: '\\x01ff',
        proposed_by: scene.session.account_id,
        proposed_at: NOW,
      }),
    ),
  'withdraws a proposal': (scene) =>
    on(
      scene,
      'ritual_proposals',
      mayWithdraw,
      (row) => sql`update ritual_proposals set withdrawn_at = ${NOW} where id = ${row.id}`,
    ),
  'says yes to a proposal': (scene) => {
    const by = scene.pick(scene.world.partners);
    const proposal = scene.pick(
      scene.world.ritual_proposals.filter((each) => each.couple_id === by?.couple_id),
    );
    if (!by || !proposal) return undefined;
    const said = scene.world.ritual_answers.some(
      (each) => each.proposal_id === proposal.id && each.partner_id === by.id,
    );
    const row = { ...placed(by), proposal_id: proposal.id, partner_id: by.id, said: 'yes', said_at: NOW };
    return {
      sql: said
        ? sql`update ritual_answers set said = 'yes' where proposal_id = ${proposal.id} and partner_id = ${by.id}`
        : insertion('ritual_answers', row),
      may: (writer, all) => mayAnswer({ ...proposal, by: by.id }, writer, all),
    };
  },
  'begins what was proposed': (scene) =>
    on(scene, 'ritual_proposals', mayAgree, (row) => sql`select 1 where app.begin_agreed(${row.id}, ${NOW})`),
  'ends a ritual': (scene) =>
    on(
      scene,
      'rituals',
      mayEnd,
      (row) => sql`update rituals set ended_on = '2026-06-01' where id = ${row.id}`,
    ),
  'pauses a ritual': (scene) =>
    on(scene, 'rituals', asEither, (row) =>
      insertion('ritual_pauses', {
        ...placed(row),
        id: fresh(),
        ritual_id: row.id,
        from_on: '2026-06-01',
        to_on: '2026-06-02',
        given_by: scene.session.account_id,
        given_at: NOW,
      }),
    ),
  'gives a reason for a rest': (scene) => {
    const by = scene.pick(scene.world.partners);
    const rest = scene.pick(scene.world.ritual_pauses.filter((each) => each.couple_id === by?.couple_id));
    const given = scene.world.ritual_pause_reasons.some(({ pause_id }) => pause_id === rest?.id);
    if (!by || !rest || given) return undefined;
    const row = { ...placed(by), pause_id: rest.id, partner_id: by.id, body: '\\x01ff', given_at: NOW };
    return {
      sql: insertion('ritual_pause_reasons', row),
      may: (writer, all) => asMyselfAdding({ partner_id: by.id }, writer, all) && isOpen(by, writer, all),
    };
  },
  'hides the streaks': (scene) => {
    const by = scene.pick(scene.world.partners);
    if (!by) return undefined;
    const chose = scene.world.streak_choices.some(({ partner_id }) => partner_id === by.id);
    return {
      sql: chose
        ? sql`update streak_choices set hidden = true where partner_id = ${by.id}`
        : insertion('streak_choices', { ...placed(by), partner_id: by.id, hidden: 'true' }),
      may: (writer, all) => asMyself({ partner_id: by.id }, writer, all),
    };
  },
  'makes a calendar address': (scene) => {
    const by = scene.pick(scene.world.partners);
    if (!by) return undefined;
    const hash = `\\x${fresh().replaceAll('-', '')}`;
    const made = { token_hash: hash, made_at: NOW, titles: 'names', language: 'nl', changed_at: NOW };
    return {
      sql: scene.world.calendar_feeds.some(({ partner_id }) => partner_id === by.id)
        ? sql`update calendar_feeds set token_hash = ${hash}, revoked_at = null where partner_id = ${by.id}`
        : insertion('calendar_feeds', { ...placed(by), partner_id: by.id, ...made }),
      may: (writer, all) => asMyselfAdding({ partner_id: by.id }, writer, all),
    };
  },
  'switches a calendar address off': (scene) =>
    on(
      scene,
      'calendar_feeds',
      asMyself,
      (row) => sql`update calendar_feeds set revoked_at = ${NOW} where partner_id = ${row.partner_id}`,
    ),
  'logs a moment': (scene) => {
    const by = scene.pick(scene.world.partners);
    const rituals = scene.world.rituals.filter((each) => each.couple_id === by?.couple_id);
    const ritual = scene.pick(rituals);
    if (!by || !ritual) return undefined;
    return {
      sql: insertion('moments', {
        ...placed(by),
        id: fresh(),
        ritual_id: ritual.id,
        partner_id: by.id,
        kept_on: '2026-06-01',
        logged_at: NOW,
        device_zone: 'UTC',
      }),
      may: (writer, all) => asMyselfAdding({ partner_id: by.id }, writer, all) && isOpen(by, writer, all),
    };
  },
  'takes a moment back': (scene) =>
    on(
      scene,
      'moments',
      (row, writer, all) => asMyself(row, writer, all) && isOpen(row, writer, all),
      (row) => sql`update moments set taken_back_at = ${NOW} where id = ${row.id}`,
    ),
  'chooses reminders for somebody': (scene) =>
    on(
      scene,
      'reminder_choices',
      asMyself,
      (row) => sql`update reminder_choices set at_time = '19:00' where partner_id = ${row.partner_id}`,
    ),
  'takes a device off': (scene) =>
    on(scene, 'reminder_devices', asMyself, (row) => sql`delete from reminder_devices where id = ${row.id}`),
  'takes a line with a moment away': (scene) =>
    on(
      scene,
      'moment_notes',
      asMyself,
      (row) => sql`delete from moment_notes where moment_id = ${row.moment_id}`,
    ),
  'takes the copy of a line away': (scene) =>
    on(
      scene,
      'shared_moment_notes',
      asMyself,
      (row) => sql`delete from shared_moment_notes where moment_id = ${row.moment_id}`,
    ),
};
