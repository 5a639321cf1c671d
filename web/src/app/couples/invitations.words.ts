import { defineWords } from '../ui/words';

export const invitationsWords = defineWords(
  {
    state: {
      none: 'Nog niet uitgenodigd.',
      open: (until: string) => `De uitnodiging staat open tot ${until}.`,
      openWithoutDay: 'De uitnodiging staat open.',
      expired: 'De uitnodiging is verlopen.',
      revoked: 'De uitnodiging is ingetrokken.',
      locked:
        'De uitnodiging zit op slot: er is vijf keer een verkeerde code ingevuld. Vraag deze partner, zonder de ander erbij, wie dat was. Maak dan pas een nieuwe.',
      used: (since: string) => `Doet mee sinds ${since}.`,
      usedWithoutDay: 'Doet mee.',
    },
    signInName: 'Inlognaam',
    invite: 'Uitnodigen',
    renew: 'Nieuwe uitnodiging maken',
    revoke: 'Intrekken',
    revoked: 'De uitnodiging is ingetrokken.',
    /** Beside the name of a button, for who cannot see which compartment it stands in. */
    forWhom: (name: string) => `voor ${name}`,
    handOver: {
      invitationTitle: (name: string) => `Uitnodiging voor ${name}`,
      invitationText: 'Geef de code in het gesprek, de link apart. Zonder de code gaat de link niet open.',
      link: 'Link',
      code: 'Code',
      copyLink: 'Link kopiëren',
      copyCode: 'Code kopiëren',
      linkCopied: 'De link is gekopieerd.',
      codeCopied: 'De code is gekopieerd.',
      validUntil: (until: string) => `Geldig tot ${until}.`,
      once: 'Je ziet dit alleen nu. Daarna kun je wel een nieuwe maken.',
      done: 'Klaar',
    },
  },
  {
    state: {
      none: 'Not invited yet.',
      open: (until: string) => `The invitation is open until ${until}.`,
      openWithoutDay: 'The invitation is open.',
      expired: 'The invitation has expired.',
      revoked: 'The invitation was withdrawn.',
      locked:
        'The invitation is locked: a wrong code was entered five times. Ask this partner, without the other one there, who that was. Only then make a new one.',
      used: (since: string) => `Takes part since ${since}.`,
      usedWithoutDay: 'Takes part.',
    },
    signInName: 'Sign-in name',
    invite: 'Invite',
    renew: 'Make a new invitation',
    revoke: 'Withdraw',
    revoked: 'The invitation was withdrawn.',
    forWhom: (name: string) => `for ${name}`,
    handOver: {
      invitationTitle: (name: string) => `Invitation for ${name}`,
      invitationText:
        'Give the code in the session, the link separately. Without the code the link does not open.',
      link: 'Link',
      code: 'Code',
      copyLink: 'Copy the link',
      copyCode: 'Copy the code',
      linkCopied: 'The link is copied.',
      codeCopied: 'The code is copied.',
      validUntil: (until: string) => `Valid until ${until}.`,
      once: 'You see this only now. Afterwards you can still make a new one.',
      done: 'Done',
    },
  },
);
