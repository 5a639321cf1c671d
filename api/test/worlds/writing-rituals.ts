import { isOurs, writesTo, type Reader } from './reading.js';
import type { Row, World } from './world.js';
import { asEither, asMyselfAdding, asTherapist, consents, isOpen } from './writing.js';

type Rule<Of> = (on: Of, writer: Reader, world: World) => boolean;

const isWaiting = ({ withdrawn_at, agreed_at }: Row<'ritual_proposals'>): boolean =>
  withdrawn_at === null && agreed_at === null;

/** A therapist or either partner; what a partner adds needs their consent. */
export const mayProposeIn: Rule<{ couple_id: string }> = asEither;

/** Who made it, or the therapist; what was agreed or withdrawn stays so. Withdrawing makes the record smaller. */
export const mayWithdraw: Rule<Row<'ritual_proposals'>> = (row, writer, world) =>
  isWaiting(row) &&
  (asTherapist(row, writer, world) || (isOurs(row.couple_id, writer) && row.proposed_by === writer.id));

export const mayAnswer: Rule<Row<'ritual_proposals'> & { by: string }> = (row, writer, world) =>
  isWaiting(row) && asMyselfAdding({ partner_id: row.by }, writer, world) && isOpen(row, writer, world);

/** Both said yes; it is for one of the two to let it begin. */
export const mayAgree: Rule<Row<'ritual_proposals'>> = (row, writer, world) => {
  const yes = world.ritual_answers.filter((each) => each.proposal_id === row.id && each.said === 'yes');
  return (
    isWaiting(row) &&
    isOurs(row.couple_id, writer) &&
    isOpen(row, writer, world) &&
    yes.length === 2 &&
    yes.every(({ partner_id }) => consents(world, partner_id))
  );
};

/** Either partner, or the therapist. */
export const mayEnd: Rule<Row<'rituals'>> = (row, writer, world) =>
  isOurs(row.couple_id, writer) || writesTo(world, writer, row.couple_id);
