import { ofCouple, ofPerson, type Place } from '../platform/crypto/place.js';

interface OfPartner {
  practiceId: string;
  partnerId: string;
}

/** Where each text of a reflection is kept, for the codec. */
export const placeOfAnswer = (
  answer: OfPartner & { reflectionId: string; promptKey: string; revision: number },
): Place => ({
  ...ofItsPartner(answer),
  table: 'answers',
  column: 'body',
  row: `${answer.reflectionId}/${answer.promptKey}`,
  revision: answer.revision,
});

/** Feedback is for one partner alone, and goes with them. */
export const placeOfFeedback = (feedback: OfPartner & { id: string }): Place => ({
  ...ofItsPartner(feedback),
  table: 'feedback',
  column: 'body',
  row: feedback.id,
  revision: 1,
});

export const placeOfLaterThought = (thought: OfPartner & { id: string }): Place => ({
  ...ofItsPartner(thought),
  table: 'later_thoughts',
  column: 'body',
  row: thought.id,
  revision: 1,
});

/** A copy belongs to the couple. */
export const placeOfShared = (
  copy: OfPartner & { coupleId: string; releaseId: string; promptKey: string },
): Place => ({
  owner: ofCouple(copy.practiceId, copy.coupleId),
  table: 'shared_answers',
  column: 'body',
  row: `${copy.releaseId}/${copy.partnerId}/${copy.promptKey}`,
  person: copy.partnerId,
  revision: 1,
});

function ofItsPartner({ practiceId, partnerId }: OfPartner): Pick<Place, 'owner' | 'person'> {
  return { owner: ofPerson(practiceId, partnerId), person: partnerId };
}
