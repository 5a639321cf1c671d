import type { Language } from '@tweespraak/contracts/localized';

/**
 * The one message there is. It may be read by anybody who sees the mailbox: no name, nothing about who sends it or what it
 * is about, the same words every time.
 */
export interface MessageWords {
  subject: string;
  greeting: string;
  waiting: string;
  asked: string;
  off: string;
}

export const messageWords: Readonly<Record<Language, MessageWords>> = {
  nl: {
    subject: 'Een berichtje voor jou',
    greeting: 'Dag,',
    waiting: 'Er ligt iets voor je klaar. Kijk maar wanneer het je uitkomt. Later is ook goed.',
    asked: 'Je hebt zelf om dit bericht gevraagd. Het komt hooguit één keer per dag.',
    off: 'Liever niet meer? Dan zet deze link het uit:',
  },
  en: {
    subject: 'A note for you',
    greeting: 'Hello,',
    waiting: 'Something is waiting for you. Have a look when it suits you. Later is fine.',
    asked: 'You asked for this message yourself. It comes once a day at most.',
    off: 'Would you rather not get it? This link turns it off:',
  },
};
