import type { AccessRole, Row, Table, World } from './world.js';

/** Somebody whose session is live. */
export interface Reader {
  id: string;
  practice: string;
  /** What they are in the practice; nothing for a partner, nor for who left. */
  roles: string[];
  /** The one of a couple that they are. */
  partner: Row<'partners'> | undefined;
}

/** Who is behind a session: only a live one has somebody. */
export function readerBehind(
  world: World,
  { account_id, practice_id, state }: Row<'sessions'>,
): Reader | null {
  if (state !== 'live') return null;
  return {
    id: account_id,
    practice: practice_id,
    roles: world.members.find((each) => each.account_id === account_id)?.roles ?? [],
    partner: world.partners.find((each) => each.account_id === account_id),
  };
}

/** Who can be what to a couple: an assistant never sees clinical text, and an owner is given none by being owner. */
const fits: Record<AccessRole, string[]> = {
  therapist: ['therapist'],
  substitute: ['therapist'],
  supervisor: ['supervisor', 'therapist'],
};

/** Professionals who have a couple: its therapists, and a substitute or supervisor for as long as they are given access. */
function hasAs(world: World, reader: Reader, couple: string, as: readonly AccessRole[]): boolean {
  const now = new Date();
  return world.couple_access.some(
    ({ account_id, couple_id, role, since, until }) =>
      account_id === reader.id &&
      couple_id === couple &&
      as.includes(role) &&
      fits[role].some((each) => reader.roles.includes(each)) &&
      since <= now &&
      (until === null || until > now),
  );
}

export const has = (world: World, reader: Reader, couple: string): boolean =>
  hasAs(world, reader, couple, ['therapist', 'substitute', 'supervisor']);
/** A supervisor reads, and writes to nobody. */
export const writesTo = (world: World, reader: Reader, couple: string): boolean =>
  hasAs(world, reader, couple, ['therapist', 'substitute']);

/** An assistant plans for every couple of the practice, and sees no clinical text. */
export const plans = (world: World, reader: Reader, couple: string): boolean =>
  reader.roles.includes('assistant') &&
  world.couples.some(({ id, practice_id }) => id === couple && practice_id === reader.practice);

type MayRead = { [Of in Table]: (row: Row<Of>, reader: Reader, world: World) => boolean };

export const isMe = (partnerId: string, { partner }: Reader): boolean => partner?.id === partnerId;
export const isOurs = (couple: string, { partner }: Reader): boolean => partner?.couple_id === couple;
export const isSubmitted = (world: World, reflection: string): boolean =>
  world.reflections.some(({ id, state }) => id === reflection && state === 'submitted');

const ofTheCaseload = (row: { couple_id: string }, reader: Reader, world: World): boolean =>
  has(world, reader, row.couple_id);
const ofTheCouple = (row: { couple_id: string }, reader: Reader, world: World): boolean =>
  isOurs(row.couple_id, reader) || has(world, reader, row.couple_id);
const ofPlanning = (row: { couple_id: string }, reader: Reader, world: World): boolean =>
  ofTheCaseload(row, reader, world) || plans(world, reader, row.couple_id);
const asOwner = ({ practice_id }: { practice_id: string }, reader: Reader): boolean =>
  reader.roles.includes('owner') && practice_id === reader.practice;
const ofMyself = (row: { partner_id: string }, reader: Reader): boolean => isMe(row.partner_id, reader);

const ofMyselfOrCaseload = (
  row: { partner_id: string; couple_id: string },
  reader: Reader,
  world: World,
): boolean => ofMyself(row, reader) || ofTheCaseload(row, reader, world);
const stands = (world: World, moment: string): boolean =>
  world.moments.some(({ id, taken_back_at }) => id === moment && taken_back_at === null);
/** The two have parted: neither learns anything more of the other. */
export const haveParted = (world: World, couple: string): boolean =>
  world.couples.some(({ id, separated_at }) => id === couple && separated_at !== null);

/** Who may read what, written from product.md alone: the policies of the database have to say the same. */
export const mayRead: MayRead = {
  practices: ({ id }, reader) => id === reader.practice,
  // Names: of colleagues, of the partners of a caseload, of the other of the two, of who has or had the couple.
  accounts: ({ id }, reader, world) =>
    id === reader.id ||
    (reader.roles.length > 0 &&
      [...world.members, ...world.former_members].some(
        (each) => each.account_id === id && each.practice_id === reader.practice,
      )) ||
    world.partners.some(
      (each) =>
        each.account_id === id &&
        ofTheCouple(each, reader, world) &&
        !(isOurs(each.couple_id, reader) && haveParted(world, each.couple_id)),
    ) ||
    world.couple_access.some((each) => each.account_id === id && ofTheCouple(each, reader, world)),
  members: ({ practice_id }, reader) => reader.roles.length > 0 && practice_id === reader.practice,

  former_members: ({ practice_id }, reader) => reader.roles.length > 0 && practice_id === reader.practice,
  colleague_invitations: asOwner,
  // Why access was given is for those who have the couple, and for whom it is about.
  access_grants: (row, reader, world) =>
    row.account_id === reader.id ||
    row.of_account === reader.id ||
    (row.couple_id === null ? asOwner(row, reader) : has(world, reader, row.couple_id)),

  couples: ({ id }, reader, world) =>
    isOurs(id, reader) || has(world, reader, id) || plans(world, reader, id),
  couple_files: ofPlanning,
  partners: (row, reader, world) => isOurs(row.couple_id, reader) || ofPlanning(row, reader, world),
  couple_access: (row, reader, world) => isOurs(row.couple_id, reader) || ofPlanning(row, reader, world),
  invitations: ofPlanning,
  password_renewals: ofTheCaseload,
  // Neither partner, the one it is about included, sees that there was a recovery.
  recoveries: ofTheCaseload,
  text_locks: ofTheCaseload,
  // The therapist sees that consent was given and withdrawn; the other partner does not.
  consents: ofMyselfOrCaseload,
  // Of the two, nobody is told: the one is gone, the other need not know.
  erasures: ofPlanning,
  // An owner sees that something was asked, which is no clinical text.
  person_requests: (row, reader, world) => ofMyselfOrCaseload(row, reader, world) || asOwner(row, reader),

  // Of homework for one partner the other sees no trace.
  assignments: ({ couple_id, partner_id }, reader, world) =>
    has(world, reader, couple_id) ||
    plans(world, reader, couple_id) ||
    (isOurs(couple_id, reader) && (partner_id === null || isMe(partner_id, reader))),
  // A draft is readable to its author alone.
  reflections: ({ partner_id, couple_id, state }, reader, world) =>
    isMe(partner_id, reader) || (state !== 'draft' && has(world, reader, couple_id)),
  answers: ({ partner_id, couple_id, reflection_id, audience, body }, reader, world) =>
    isMe(partner_id, reader) ||
    (audience !== 'self' &&
      body !== null &&
      isSubmitted(world, reflection_id) &&
      has(world, reader, couple_id)),
  releases: ofTheCouple,
  // The other partner reads the copies, while they are shared.
  shared_answers: ({ couple_id, release_id }, reader, world) => {
    const until = world.releases.find(({ id }) => id === release_id)?.until ?? null;
    return (
      has(world, reader, couple_id) || (isOurs(couple_id, reader) && (until === null || until > new Date()))
    );
  },
  feedback: ({ partner_id, couple_id }, reader, world) =>
    isMe(partner_id, reader) || has(world, reader, couple_id),
  feedback_seen: ofMyself,
  later_thoughts: ({ partner_id, couple_id, audience }, reader, world) =>
    isMe(partner_id, reader) || (audience !== 'self' && has(world, reader, couple_id)),
  // A client sees the reads of their own record, never the partner's; of what they told in private nothing is shown.
  reads: ({ partner_id, reader_id, record_kind }, reader) =>
    (isMe(partner_id, reader) && record_kind !== 'safety-check') || reader_id === reader.id,
  // Not even to who told it: a partner can be made to show what their own session shows.
  safety_checks: ofTheCaseload,

  // Logging and taking back a moment and pausing are acts that both partners see.
  // Who read a record is shown to whose it is; what partners do with their own account to nobody else.
  audit_events: ({ practice_id, account_id, couple_id, partner_id, shown_to }, reader) =>
    account_id === reader.id ||
    (shown_to !== 'account' && reader.roles.includes('owner') && practice_id === reader.practice) ||
    (shown_to === 'partner' && partner_id !== null && isMe(partner_id, reader)) ||
    (shown_to === 'couple' && couple_id !== null && isOurs(couple_id, reader)),

  rituals: ofTheCouple,
  ritual_schedules: ofTheCouple,
  ritual_proposals: ofTheCouple,
  // What the one said to a proposal is not for the other.
  ritual_answers: ofMyselfOrCaseload,
  ritual_pauses: ofTheCouple,
  moments: ofTheCouple,
  moment_notes: ({ partner_id, couple_id, moment_id, audience }, reader, world) =>
    isMe(partner_id, reader) ||
    (audience !== 'self' && stands(world, moment_id) && has(world, reader, couple_id)),
  // The other reads the copy, as long as the moment stands.
  shared_moment_notes: ({ partner_id, couple_id, moment_id }, reader, world) =>
    isMe(partner_id, reader) || (isOurs(couple_id, reader) && stands(world, moment_id)),
  ritual_pause_reasons: ofMyself,
  streak_choices: ofMyself,
  reminder_choices: ofMyself,
  reminder_messages: ofMyself,
  // What is made of the moments is for whom they are.
  ritual_streaks: ofTheCouple,
  reminder_devices: ofMyself,
  calendar_feeds: ofMyself,
};
