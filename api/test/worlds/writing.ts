import { has, haveParted, isMe, isOurs, isSubmitted, plans, writesTo, type Reader } from './reading.js';
import type { Row, World } from './world.js';

type MayWrite<Of> = (on: Of, writer: Reader, world: World) => boolean;
type OfCouple = { couple_id: string };
type OfPartner = { partner_id: string };

const now = (): Date => new Date();
const isRunning = ({ until }: Row<'releases'>): boolean => until === null || until > now();

/** Only what is about oneself. */
export const asMyself: MayWrite<OfPartner> = ({ partner_id }, writer) => isMe(partner_id, writer);
/** Without consent a partner adds nothing; of a professional none is asked. */
export const consents = (world: World, partnerId: string): boolean =>
  world.consents.some((each) => each.partner_id === partnerId && each.withdrawn_at === null);
const mayAdd = (writer: Reader, world: World): boolean =>
  !writer.partner || consents(world, writer.partner.id);
/** What is of both is closed once the two have parted. */
export const isOpen: MayWrite<OfCouple> = ({ couple_id }, _writer, world) => !haveParted(world, couple_id);
/** Something new of one's own. */
export const asMyselfAdding: MayWrite<OfPartner> = (row, writer, world) =>
  asMyself(row, writer, world) && mayAdd(writer, world);
/** A therapist of the couple; a supervisor writes to nobody. */
export const asTherapist: MayWrite<OfCouple> = ({ couple_id }, writer, world) =>
  writesTo(world, writer, couple_id);
/** A therapist of the couple, or an assistant of the practice: what is planned, and no word of it. */
export const asPlanner: MayWrite<OfCouple> = (row, writer, world) =>
  asTherapist(row, writer, world) || plans(world, writer, row.couple_id);
export const asEither: MayWrite<OfCouple> = (row, writer, world) =>
  ((isOurs(row.couple_id, writer) && mayAdd(writer, world)) || asTherapist(row, writer, world)) &&
  isOpen(row, writer, world);
/** Whoever plans, for what is of both. */
export const asPlannerOfBoth: MayWrite<OfCouple> = (row, writer, world) =>
  asPlanner(row, writer, world) && isOpen(row, writer, world);
/** A therapist, for what is of both. */
export const asTherapistOfBoth: MayWrite<OfCouple> = (row, writer, world) =>
  asTherapist(row, writer, world) && isOpen(row, writer, world);
export const asWhoHasIt: MayWrite<OfCouple> = ({ couple_id }, writer, world) => has(world, writer, couple_id);

/** Homework is begun by whom it was assigned to. */
export const mayBegin: MayWrite<Row<'assignments'> & { by: string }> = ({ partner_id, by }, writer, world) =>
  isMe(by, writer) && mayAdd(writer, world) && (partner_id === null || partner_id === by);

/** What was submitted or declined is no longer edited. */
export const mayEdit: MayWrite<Row<'reflections'>> = ({ partner_id, state }, writer, world) =>
  isMe(partner_id, writer) && mayAdd(writer, world) && state === 'draft';

/** What is for both is no longer submitted once the two have parted. */
export const maySubmit: MayWrite<Row<'reflections'>> = (
  { partner_id, couple_id, assignment_id },
  writer,
  world,
) => {
  const toOne = world.assignments.some((each) => each.id === assignment_id && each.partner_id !== null);
  return isMe(partner_id, writer) && mayAdd(writer, world) && (toOne || !haveParted(world, couple_id));
};

/** A submission is taken back until a professional opened it or it was released, whichever comes first. */
export const mayTakeBack: MayWrite<Row<'reflections'>> = ({ id, partner_id, assignment_id }, writer, world) =>
  isMe(partner_id, writer) &&
  !world.reads.some(({ record_id }) => record_id === id) &&
  !world.releases.some((each) => each.assignment_id === assignment_id);

/** Later thoughts are added beneath what was submitted. */
export const mayAddTo: MayWrite<Row<'reflections'>> = ({ id, partner_id }, writer, world) =>
  isMe(partner_id, writer) && mayAdd(writer, world) && isSubmitted(world, id);

export const mayRespondTo: MayWrite<Row<'reflections'>> = ({ id, couple_id }, writer, world) =>
  isSubmitted(world, id) && writesTo(world, writer, couple_id);

/** Answer first, then compare: all who were asked have submitted, and it is released as the assignment says. */
export const mayRelease: MayWrite<Row<'assignments'>> = (assignment, writer, world) => {
  const { id, couple_id, partner_id, release, withdrawn_at } = assignment;
  const asked = world.partners.filter(
    (each) => each.couple_id === couple_id && (partner_id ?? each.id) === each.id,
  );
  const submitted = asked.every((each) =>
    world.reflections.some(
      (one) => one.assignment_id === id && one.partner_id === each.id && one.state === 'submitted',
    ),
  );
  const running = world.releases.some((each) => each.assignment_id === id && isRunning(each));
  if (withdrawn_at || running || !submitted) return false;
  if (haveParted(world, couple_id) || !mayAdd(writer, world)) return false;
  return {
    'both-submitted': isOurs(couple_id, writer) || writesTo(world, writer, couple_id),
    'by-therapist': writesTo(world, writer, couple_id),
    'by-partner': partner_id !== null && isMe(partner_id, writer),
    never: false,
  }[release];
};

/** A release makes copies of the answers for the couple, as they are then, and of no others. */
export const mayCopy: MayWrite<Row<'answers'> & { into: Row<'releases'> }> = (answer, writer, world) => {
  const { into, audience, body, reflection_id, partner_id, couple_id } = answer;
  const reflection = world.reflections.find(({ id }) => id === reflection_id);
  return (
    into.made_by === writer.id &&
    consents(world, partner_id) &&
    !haveParted(world, couple_id) &&
    reflection?.assignment_id === into.assignment_id &&
    reflection.state === 'submitted' &&
    audience === 'couple' &&
    body !== null
  );
};
