import { defineWords } from '../../ui/words';

export const signInAgainWords = defineWords(
  {
    title: 'Je bent uitgelogd',
    text: 'Dat gebeurt na een tijd vanzelf. Wat je typte staat er nog. Log in, dan ga je verder waar je was.',
    somebodyElse: 'Dat was een ander account. Log in met het account waarmee je op deze pagina bezig was.',
    goOn: 'Verder',
    leave: 'Ga weg van deze pagina',
  },
  {
    title: 'You are signed out',
    text: 'That happens by itself after a while. What you typed is still here. Sign in and go on where you were.',
    somebodyElse: 'That was another account. Sign in with the account that you were on this page with.',
    goOn: 'Go on',
    leave: 'Leave this page',
  },
);
