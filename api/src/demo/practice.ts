import type { DemoTherapist, OfferedAccount, TherapistKey } from './demo-types.js';

export const practiceName = 'Praktijk De Oeverkamer';

/** Marijke began the practice; Claire joined her and sees the couples who would rather speak English. */
export const therapists: Record<TherapistKey, DemoTherapist> = {
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

export const offered: readonly OfferedAccount[] = [
  { signInName: 'marijke', description: 'first-therapist' },
  { signInName: 'sanne', description: 'lively-couple-a' },
  { signInName: 'joris', description: 'lively-couple-b' },
  { signInName: 'emma', description: 'english-partner' },
  { signInName: 'claire', description: 'second-therapist' },
];
