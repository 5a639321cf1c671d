import type { ColleagueKey, DemoProfessional, OfferedAccount, TherapistKey } from './demo-types.js';

export const practiceName = 'Praktijk De Oeverkamer';

/** Marijke began the practice; Claire joined her and sees the couples who would rather speak English. */
export const therapists: Record<TherapistKey, DemoProfessional> = {
  marijke: {
    name: 'Marijke Hoekstra',
    signInName: 'marijke',
    language: 'nl',
    mail: 'marijke@oeverkamer.example',
    roles: ['owner', 'therapist'],
  },
  claire: {
    name: 'Claire Ashworth',
    signInName: 'claire',
    language: 'en',
    mail: 'claire@oeverkamer.example',
    roles: ['therapist'],
  },
};

/** Ruth reads along with two of Marijke's couples; Bilal keeps the desk. */
export const colleagues: Record<ColleagueKey, DemoProfessional> = {
  supervisor: {
    name: 'Ruth van Delden',
    signInName: 'ruth',
    language: 'nl',
    mail: 'ruth@oeverkamer.example',
    roles: ['supervisor'],
  },
  assistant: {
    name: 'Bilal Aydin',
    signInName: 'bilal',
    language: 'nl',
    mail: 'bilal@oeverkamer.example',
    roles: ['assistant'],
  },
};

export const offered: readonly OfferedAccount[] = [
  { signInName: 'marijke', description: 'first-therapist' },
  { signInName: 'sanne', description: 'lively-couple-a' },
  { signInName: 'joris', description: 'lively-couple-b' },
  { signInName: 'emma', description: 'english-partner' },
  { signInName: 'claire', description: 'second-therapist' },
  { signInName: 'ruth', description: 'supervisor' },
  { signInName: 'bilal', description: 'assistant' },
];
