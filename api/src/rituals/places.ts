import { ofCouple, ofPerson, type Place } from '../platform/crypto/place.js';

/** A name that the couple gave its ritual is of the two, whoever typed it. */
export const placeOfName = (of: { practiceId: string; coupleId: string; id: string }): Place => ({
  owner: ofCouple(of.practiceId, of.coupleId),
  table: 'ritual_proposals',
  column: 'name',
  row: of.id,
  person: null,
  revision: 1,
});

interface OfPartner {
  practiceId: string;
  coupleId: string;
  partnerId: string;
}

/** What somebody wrote with a moment goes with them. */
export const placeOfNote = (note: OfPartner & { momentId: string }): Place => ({
  owner: ofPerson(note.practiceId, note.partnerId),
  table: 'moment_notes',
  column: 'body',
  row: note.momentId,
  person: note.partnerId,
  revision: 1,
});

/** The copy for the other belongs to the couple. */
export const placeOfSharedNote = (note: OfPartner & { momentId: string }): Place => ({
  ...placeOfNote(note),
  owner: ofCouple(note.practiceId, note.coupleId),
  table: 'shared_moment_notes',
});

/** Why it rests is read by who said so alone. */
export const placeOfReason = (reason: OfPartner & { pauseId: string }): Place => ({
  owner: ofPerson(reason.practiceId, reason.partnerId),
  table: 'ritual_pause_reasons',
  column: 'body',
  row: reason.pauseId,
  person: reason.partnerId,
  revision: 1,
});
