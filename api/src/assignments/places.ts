import { ofCouple, ofPerson, type Place } from '../platform/crypto/place.js';

/** The personal line above an assignment: for one partner alone, or for the two together. */
export const placeOfLine = (assignment: {
  id: string;
  practiceId: string;
  coupleId: string;
  partnerId: string | null;
}): Place => ({
  owner: assignment.partnerId
    ? ofPerson(assignment.practiceId, assignment.partnerId)
    : ofCouple(assignment.practiceId, assignment.coupleId),
  table: 'assignments',
  column: 'line',
  row: assignment.id,
  person: assignment.partnerId,
  revision: 1,
});

export const placeOfDeclineReason = (reflection: {
  id: string;
  practiceId: string;
  partnerId: string;
}): Place => ({
  owner: ofPerson(reflection.practiceId, reflection.partnerId),
  table: 'reflections',
  column: 'decline_reason',
  row: reflection.id,
  person: reflection.partnerId,
  revision: 1,
});
