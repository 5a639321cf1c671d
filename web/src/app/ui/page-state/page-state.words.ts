import { defineWords } from '../words';

export const pageStateWords = defineWords(
  {
    loading: 'Even geduld, de pagina komt eraan.',
    retry: 'Probeer opnieuw',
    failed: 'Dit komt er nu niet op',
    offline:
      'Er is even geen verbinding. Er is niets verloren. Zodra je weer online bent, komt deze pagina vanzelf.',
    unavailable: 'Het lukt nu even niet. Er is niets verloren. Wacht een paar tellen en probeer het opnieuw.',
    closed: 'Dit gaat open met je pincode',
    closedText: 'Zo blijven jouw teksten van jou, ook als iemand anders dit apparaat gebruikt.',
    open: 'Open',
    missing: 'Dit is hier niet te vinden',
    missingText: 'Misschien klopt het adres niet, of is het er niet meer.',
    toStart: 'Naar het begin',
  },
  {
    loading: 'One moment, the page is on its way.',
    retry: 'Try again',
    failed: 'This does not come up right now',
    offline:
      'There is no connection right now. Nothing was lost. This page comes by itself once you are online again.',
    unavailable: 'This does not work just now. Nothing was lost. Wait a moment and try again.',
    closed: 'This opens with your PIN',
    closedText: 'That way your texts stay yours, also when somebody else uses this device.',
    open: 'Open',
    missing: 'This cannot be found here',
    missingText: 'The address may be wrong, or it is no longer there.',
    toStart: 'To the start',
  },
);
