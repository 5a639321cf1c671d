/** Faults that somebody could make one day; each has to be found in the worlds. */
export interface Fault {
  told: string;
  /** A policy too many: on which table, for which rows. */
  policy?: string;
  /** The definition of a function, and what in it is changed. */
  of?: [name: string, from: string, to: string];
}

const policy = (table: string, using: string): string => `${table} for select using (${using})`;
const own = 'partner_id = (select app.my_partner())';
const ours = 'couple_id = (select app.my_couple())';
const caseload = 'couple_id = any ((select app.my_caseload())::uuid[])';

/** Of who sees what. */
export const readingFaults: Fault[] = [
  {
    told: 'one partner reads the answers of the other',
    policy: policy('answers', ours),
  },
  {
    told: 'one partner sees the homework of the other',
    policy: policy('assignments', ours),
  },
  {
    told: 'a professional reads drafts',
    policy: policy('reflections', caseload),
  },
  {
    told: 'one partner sees who read the record of the other',
    policy: policy('reads', ours),
  },
  {
    told: 'one partner sees the readings of the record of the other among who did what',
    policy: policy('audit_events', ours),
  },
  {
    told: 'the owner of a practice sees when partners sign in',
    policy: policy('audit_events', 'practice_id = (select app.my_workplace())'),
  },
  {
    told: 'one partner reads what the other told in private',
    policy: policy('safety_checks', ours),
  },
  {
    told: 'what a partner told in private is shown to who holds their phone',
    policy: policy('safety_checks', own),
  },
  {
    told: 'colleagues see the streaks of couples that are not theirs',
    policy: policy('ritual_streaks', 'practice_id = (select app.my_workplace())'),
  },
  {
    told: 'what was shared for one session stays open',
    policy: policy('shared_answers', ours),
  },
  {
    told: 'a colleague reads without having the couple',
    policy: policy('feedback', 'practice_id = (select app.my_workplace())'),
  },
  {
    told: 'one partner sees that the other withdrew their consent',
    policy: policy('consents', ours),
  },
  {
    told: 'one partner sees what the other asked the practice',
    policy: policy('person_requests', ours),
  },
  {
    told: 'one partner sees that the other was erased',
    policy: policy('erasures', ours),
  },
  {
    told: 'who parted still sees the name of the other',
    of: ['app.parted_from()', 'and c.separated_at is not null', 'and false'],
  },
  {
    told: 'the end of a session is forgotten',
    of: ['app.my_account()', 'and expires_at > pg_catalog.now()', ''],
  },
  {
    told: 'an idle session goes on',
    of: ['app.my_account()', 'and last_seen_at > pg_catalog.now() - idle', ''],
  },
  {
    told: 'an assistant reads what was written',
    policy: policy('answers', 'couple_id = any ((select app.planned_couples())::uuid[])'),
  },
  {
    told: 'an owner sees couples by being owner',
    policy: policy('couple_files', 'practice_id = (select app.managed_practice())'),
  },
  {
    told: 'a couple reads why somebody stands in',
    policy: policy('access_grants', ours),
  },
  { told: 'a session that was ended goes on', of: ['app.my_account()', 'revoked_at is null', 'true'] },
  {
    told: 'the end of an access is forgotten',
    of: ['app.my_caseload()', 'and (c.until is null or c.until > pg_catalog.clock_timestamp())', ''],
  },
  {
    told: 'an access begins too early',
    of: ['app.my_caseload()', 'and c.since <= pg_catalog.clock_timestamp()', ''],
  },
  {
    told: 'who no longer works as a therapist keeps the couple',
    of: ['app.my_caseload()', `('therapist' = any (m.roles)`, '(true'],
  },
];

/** Of who does what. */
export const writingFaults: Fault[] = [
  { told: 'consent that was withdrawn is forgotten', of: ['app.may_add()', 'and withdrawn_at is null', ''] },
  {
    told: 'a couple that parted goes on together',
    of: ['app.is_separated(uuid)', 'and separated_at is not null', 'and false'],
  },
  { told: 'an answer is changed after it was submitted', policy: `answers for update using (${own})` },
  {
    told: 'one partner tells in the name of the other',
    policy: `safety_checks for insert with check (${ours})`,
  },
  { told: 'one partner logs for the other', policy: `moments for insert with check (${ours})` },
  { told: 'a reading is recorded under another name', policy: `reads for insert with check (${caseload})` },
  {
    told: 'an assistant answers a reflection',
    policy: 'feedback for insert with check (couple_id = any ((select app.planned_couples())::uuid[]))',
  },
  { told: 'a supervisor assigns', policy: `assignments for insert with check (${caseload})` },
  {
    told: 'one partner shares before both have submitted',
    of: [
      'app.may_release(uuid)',
      'case when a.partner_id is null then 2 else 1 end',
      "least(1, (select pg_catalog.count(*) from public.reflections r where r.assignment_id = a.id and r.state = 'submitted'))",
    ],
  },
  {
    told: 'a copy is put in that was not for the couple',
    of: ['app.may_copy(uuid, uuid, text)', `and n.audience = 'couple'`, ''],
  },
];
