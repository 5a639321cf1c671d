import type { Localized } from '@tweespraak/contracts/localized';
import type { OfferedAccount } from './demo-types.js';

/** What the sign-in page says of an account beside the name. */
export const aboutOffered: Record<OfferedAccount['description'], Localized> = {
  'first-therapist': { nl: 'Therapeut, acht koppels', en: 'Therapist, eight couples' },
  'second-therapist': { nl: 'Therapeut, vier koppels', en: 'Therapist, four couples' },
  'lively-couple-a': { nl: 'Partner, zestien weken bezig', en: 'Partner, sixteen weeks in' },
  'lively-couple-b': { nl: 'Haar partner, op zijn eigen telefoon', en: 'Her partner, on his own phone' },
  supervisor: {
    nl: 'Supervisor, leest mee bij twee koppels',
    en: 'Supervisor, reads along with two couples',
  },
  assistant: { nl: 'Assistent, plant en nodigt uit', en: 'Assistant, plans and invites' },
  'english-partner': { nl: 'Partner, schrijft Engels', en: 'Partner, writes in English' },
};
