import { defineWords } from '../ui/words';

/** As what somebody did something, by the code in the record. */
export const roleWords = defineWords(
  {
    therapist: 'therapeut',
    substitute: 'waarnemer',
    supervisor: 'supervisor',
    assistant: 'assistent',
    owner: 'beheerder',
    partner: 'partner',
    colleague: 'collega',
  },
  {
    therapist: 'therapist',
    substitute: 'substitute',
    supervisor: 'supervisor',
    assistant: 'assistant',
    owner: 'practice owner',
    partner: 'partner',
    colleague: 'colleague',
  },
);
