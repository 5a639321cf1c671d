import type { DemoCouple } from '../demo-types.js';

/** Just added: both invitations are still open, so nobody has a name yet but on the label. */
export const anoukAndBas: DemoCouple = {
  label: 'Anouk en Bas',
  timeZone: 'Europe/Amsterdam',
  therapist: 'marijke',
  sessionDay: 4,
  sessionAt: '10:40',
  addedWeeksAgo: 1,
  partners: { a: { joined: null, invitation: 'open' }, b: { joined: null, invitation: 'open' } },
  rituals: [
    { preset: 'sunday-walk', startedWeeksAgo: 1, day: 7, at: '15:00', kept: '' },
    { preset: 'coffee', startedWeeksAgo: 1, day: 6, at: '10:00', kept: '' },
  ],
  assignments: [
    {
      exercise: 'own-patterns',
      to: 'both',
      assignedWeeksAgo: 1,
      dueInDays: null,
      line: 'Om mee te beginnen, als je zover bent. We hebben het er de volgende keer over.',
      release: 'both-submitted',
      partners: { a: 'open', b: 'open' },
    },
  ],
};
