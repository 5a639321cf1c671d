import { defineWords } from '../ui/words';

/** Letting a partner in anew who cannot sign in any more. */
export const recoveriesWords = defineWords(
  {
    begin: 'Kan niet meer inloggen',
    renew: 'Nieuwe link en code maken',
    revoke: 'Intrekken',
    revoked: 'De link en de code werken niet meer.',
    forWhom: (name: string) => `voor ${name}`,
    state: {
      none: '',
      open: (until: string) => `Er staat een link klaar om weer binnen te komen, tot ${until}.`,
      expired: 'De link om weer binnen te komen is verlopen.',
      revoked: 'De link om weer binnen te komen is ingetrokken.',
      locked:
        'De link om weer binnen te komen zit op slot: er is vijf keer een verkeerde code ingevuld. Vraag deze partner, zonder de ander erbij, wie dat was. Maak dan pas een nieuwe.',
      used: '',
    },
    handOver: {
      title: (name: string) => `Weer naar binnen: ${name}`,
      text: (name: string) =>
        `Wie deze link en code heeft, komt in het account van ${name}. Geef de code in het gesprek aan ${name} zelf, de link apart. Zodra ze gebruikt zijn, werken de oude manieren om in te loggen niet meer.`,
    },
    unconfirmed: {
      title: (name: string) => `Was het ${name}?`,
      text: (name: string) =>
        `${name} is weer binnen met een link en een code. Wat ${name} eerder alleen voor zichzelf schreef, en wat nog niet was ingeleverd, blijft dicht tot jij bevestigt dat het ${name} was.`,
      confirm: (name: string) => `Bevestig dat het ${name} was`,
      sure: (name: string) => `Heb je ${name} zelf gezien?`,
      sureText: (name: string) =>
        `Bevestig alleen als je ${name} in het echt hebt gesproken, zonder de ander erbij. De eerdere eigen teksten gaan dan weer open voor ${name}. Jij leest ze niet.`,
      yes: (name: string) => `Ja, het was ${name}`,
      no: 'Nog niet',
      done: (name: string) => `Bevestigd. De eigen teksten van ${name} zijn weer open.`,
    },
  },
  {
    begin: 'Cannot sign in',
    renew: 'Make a new link and code',
    revoke: 'Withdraw',
    revoked: 'The link and the code no longer work.',
    forWhom: (name: string) => `for ${name}`,
    state: {
      none: '',
      open: (until: string) => `A link to get back in is open until ${until}.`,
      expired: 'The link to get back in has expired.',
      revoked: 'The link to get back in was withdrawn.',
      locked:
        'The link to get back in is locked: a wrong code was entered five times. Ask this partner who that was, without the other there. Only then make a new one.',
      used: '',
    },
    handOver: {
      title: (name: string) => `Back in: ${name}`,
      text: (name: string) =>
        `Whoever has this link and this code gets into ${name}’s account. Give ${name} the code in person, in the session, and the link separately. Once they are used, the old ways of signing in stop working.`,
    },
    unconfirmed: {
      title: (name: string) => `Was it ${name}?`,
      text: (name: string) =>
        `${name} is back in with a link and a code. What ${name} wrote earlier for themselves alone, and what was not handed in yet, stays closed until you confirm that it was ${name}.`,
      confirm: (name: string) => `Confirm that it was ${name}`,
      sure: (name: string) => `Did you see ${name} in person?`,
      sureText: (name: string) =>
        `Confirm only if you spoke to ${name} in person, without the other there. Their earlier private texts then open again for ${name}. You do not read them.`,
      yes: (name: string) => `Yes, it was ${name}`,
      no: 'Not yet',
      done: (name: string) => `Confirmed. ${name}’s private texts are open again.`,
    },
  },
);
