import type { Place } from '../platform/crypto/codec.js';

/** Where each text of a reflection is kept, for the codec. */
export const placeOfAnswer = (answer: {
  reflectionId: string;
  promptKey: string;
  partnerId: string;
  revision: number;
}): Place => ({
  table: 'answers',
  column: 'body',
  row: `${answer.reflectionId}/${answer.promptKey}`,
  person: answer.partnerId,
  revision: answer.revision,
});

export const placeOfDeclineReason = (reflection: { id: string; partnerId: string }): Place => ({
  table: 'reflections',
  column: 'decline_reason',
  row: reflection.id,
  person: reflection.partnerId,
  revision: 1,
});

export const placeOfFeedback = (feedback: { id: string; partnerId: string }): Place => ({
  table: 'feedback',
  column: 'body',
  row: feedback.id,
  person: feedback.partnerId,
  revision: 1,
});

export const placeOfLaterThought = (thought: { id: string; partnerId: string }): Place => ({
  table: 'later_thoughts',
  column: 'body',
  row: thought.id,
  person: thought.partnerId,
  revision: 1,
});

/** A copy belongs to the couple. */
export const placeOfShared = (copy: { releaseId: string; partnerId: string; promptKey: string }): Place => ({
  table: 'shared_answers',
  column: 'body',
  row: `${copy.releaseId}/${copy.partnerId}/${copy.promptKey}`,
  person: null,
  revision: 1,
});
