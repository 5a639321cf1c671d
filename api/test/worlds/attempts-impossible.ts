import { fresh, insertion, NOW, placed, sql } from './statements.js';
import type { Attempt, Attempts } from './scene.js';
import { tables } from './ground.js';

/** A line with a moment, and a device that takes messages: whose they are takes them away, in attempts of their own. */
const takenAway = ['moment_notes', 'shared_moment_notes', 'reminder_devices'];
const lasting = tables.filter((each) => !takenAway.includes(each));

const never = (statement: string): Attempt => ({ sql: statement, may: () => false });

/** What nobody can do in a session, whoever they are. */
export const impossibleAttempts: Attempts = {
  'puts somebody in a caseload': ({ world, session, pick }) => {
    const couple = pick(world.couple_files);
    const row = { account_id: session.account_id, role: 'therapist', since: NOW };
    return couple && never(insertion('couple_access', { ...placed(couple), ...row }));
  },
  'stays in a caseload for longer': () => never('update couple_access set until = null'),
  'becomes somebody else in the practice': () =>
    never(`update members set roles = array['owner', 'therapist']`),
  'takes the place of a partner': ({ session }) =>
    never(sql`update partners set account_id = ${session.account_id}`),
  'reads the lines of homework in the table': () => never('select line from assignments'),
  'reads how others sign in': () => never('select sign_in_name from accounts'),
  'invites a colleague without being the owner': ({ world, session, pick }) => {
    const practice = pick(world.practices);
    const owns = world.members.some(
      (each) =>
        each.account_id === session.account_id &&
        each.practice_id === practice?.id &&
        each.roles.includes('owner'),
    );
    if (!practice || owns) return undefined;
    const handed = { code_hash: '\\xff', made_by: session.account_id, made_at: NOW, expires_at: NOW };
    const link_hash = `\\x${fresh().replaceAll('-', '')}`;
    const row = { id: fresh(), practice_id: practice.id, name: 'X', roles: '{owner}', link_hash, ...handed };
    return never(insertion('colleague_invitations', row));
  },
  'puts a message in the outbox': ({ world, pick }) => {
    const partner = pick(world.partners);
    const row = { id: fresh(), local_day: '2026-06-01', channel: 'mail', message_id: 'x', off_hash: '\\xff' };
    return (
      partner &&
      never(
        insertion('reminder_messages', {
          ...placed(partner),
          ...row,
          partner_id: partner.id,
          made_at: NOW,
          next_try_at: NOW,
        }),
      )
    );
  },
  'sends what is for somebody to a device of their own': ({ world, pick }) => {
    const device = pick(world.reminder_devices);
    return (
      device &&
      never(sql`update reminder_devices set endpoint = 'https://push.example' where id = ${device.id}`)
    );
  },
  'looks where a device takes messages': () => never('select endpoint from reminder_devices'),
  'looks at what somebody is reminded of': ({ world, pick }) =>
    never(sql`select * from app.reminder_ground(${pick(world.partners)?.id ?? null}, ${NOW})`),
  'reads the sessions': () => never('select * from auth.sessions'),
  'reads the passwords': () => never('select * from auth.credentials'),
  'writes down what they did not do': ({ world, session, pick }) => {
    const { id, practice_id } = pick(world.accounts.filter((each) => each.id !== session.account_id)) ?? {};
    const event = { practice_id, account_id: id, session_id: session.id, act: 'read-reflection' };
    return never(sql`select app.append_my_event(${JSON.stringify(event)})`);
  },
  'adds an event beside the chain': ({ session }) =>
    never(
      insertion('audit_events', {
        practice_id: session.practice_id,
        sequence: 9,
        account_id: session.account_id,
      }),
    ),
  'moves the end of a chain': () => never('update auth.audit_heads set sequence = 0'),
  'removes a record': ({ pick }) => never(`delete from ${pick(lasting)}`),
  'empties a table': ({ pick }) => never(`truncate ${pick(tables)} cascade`),
  'moves a record to another practice': ({ world, pick }) => {
    const table = pick(tables.filter((each) => each !== 'practices'));
    return never(`update ${table} set practice_id = ${sql`${pick(world.practices)?.id ?? null}`}`);
  },
  'moves a record to another couple': ({ world, pick }) => {
    const table = pick(['assignments', 'reflections', 'answers', 'feedback', 'moments', 'partners']);
    return never(`update ${table} set couple_id = ${sql`${pick(world.couples)?.id ?? null}`}`);
  },
  'assigns to a couple under the name of another practice': ({ world, session, pick }) => {
    const couple = pick(world.couple_files);
    const other = pick(world.practices.filter(({ id }) => id !== couple?.practice_id));
    if (!couple || !other) return undefined;
    return never(
      insertion('assignments', {
        id: fresh(),
        couple_id: couple.couple_id,
        practice_id: other.id,
        exercise_key: 'own-patterns',
        exercise_version: 1,
        line: '\\x01ff',
        release: 'never',
        assigned_by: session.account_id,
        assigned_at: NOW,
      }),
    );
  },
  'begins a ritual on their own word': ({ world, session, pick }) => {
    const couple = pick(world.couple_files);
    const row = { id: fresh(), counted: 'true', started_on: '2026-06-01', created_at: NOW };
    return (
      couple &&
      never(
        insertion('rituals', { ...placed(couple), ...row, preset: 'coffee', created_by: session.account_id }),
      )
    );
  },
  'changes a schedule on their own word': ({ world, pick }) => {
    const ritual = pick(world.rituals);
    const row = { from_on: '2026-06-01', unit: 'day', every: 1, times: 1, kept: 'both' };
    return (
      ritual && never(insertion('ritual_schedules', { ...placed(ritual), ...row, ritual_id: ritual.id }))
    );
  },
  'writes down a streak that they would like': ({ world, pick }) => {
    const ritual = pick(world.rituals);
    const row = { rules: 1, settled_through: '2026-05-31', tally: '{}', periods: '[]' };
    return ritual && never(insertion('ritual_streaks', { ...placed(ritual), ...row, ritual_id: ritual.id }));
  },
  'makes a streak better': () => never(`update ritual_streaks set tally = '{}'`),
  'settles a streak': ({ world, pick }) => {
    const ritual = pick(world.rituals);
    return ritual && never(sql`select app.put_settled(${ritual.id}, 1, '2026-05-31', '{}', '[]')`);
  },
  'logs a moment in the ritual of another couple': ({ world, session, pick }) => {
    const me = world.partners.find((each) => each.account_id === session.account_id);
    const ritual = pick(world.rituals.filter((each) => each.couple_id !== me?.couple_id));
    if (!me || !ritual) return undefined;
    return never(
      insertion('moments', {
        ...placed(pick([me, ritual]) ?? me),
        id: fresh(),
        ritual_id: ritual.id,
        partner_id: me.id,
        kept_on: '2026-06-01',
        logged_at: NOW,
        device_zone: 'UTC',
      }),
    );
  },
  'comments in their own name on what another partner wrote, as if it were for them': ({
    world,
    session,
    pick,
  }) => {
    const me = world.partners.find((each) => each.account_id === session.account_id);
    const reflection = pick(world.reflections.filter((each) => each.partner_id !== me?.id));
    if (!me || !reflection) return undefined;
    return never(
      insertion('later_thoughts', {
        ...placed(me),
        id: fresh(),
        reflection_id: reflection.id,
        partner_id: me.id,
        audience: 'self',
        body: '\\x01ff',
        added_at: NOW,
      }),
    );
  },
};
