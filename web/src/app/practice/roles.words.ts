import { defineWords } from '../ui/words';

/** What somebody is in the practice, and what that lets them do. */
export const rolesWords = defineWords(
  {
    name: {
      owner: 'beheerder',
      therapist: 'therapeut',
      supervisor: 'supervisor',
      assistant: 'assistent',
    },
    may: {
      owner: 'Nodigt collega’s uit en regelt wie wat mag. Leest geen dossiers.',
      therapist: 'Heeft eigen koppels: geeft huiswerk, leest en schrijft terug.',
      supervisor: 'Leest mee in de dossiers die een therapeut openzet. Schrijft niet.',
      assistant: 'Voegt koppels toe, nodigt uit en zet huiswerk klaar. Leest niet wat partners schrijven.',
    },
  },
  {
    name: {
      owner: 'practice owner',
      therapist: 'therapist',
      supervisor: 'supervisor',
      assistant: 'assistant',
    },
    may: {
      owner: 'Invites colleagues and decides who may do what. Reads no couple files.',
      therapist: 'Has couples of their own: assigns homework, reads and writes back.',
      supervisor: 'Reads along in the couple files that a therapist opens. Does not write.',
      assistant: 'Adds couples, invites partners and prepares homework. Does not read what partners write.',
    },
  },
);
