import { defineWords } from '../../ui/words';

export const signInAgainWords = defineWords(
  {
    title: 'Je bent uitgelogd',
    text: 'Dat gebeurt na een tijd vanzelf. Wat je typte staat er nog. Vul je wachtwoord in, dan ga je verder waar je was.',
    goOn: 'Verder',
    leave: 'Ga weg van deze pagina',
  },
  {
    title: 'You are signed out',
    text: 'That happens by itself after a while. What you typed is still here. Fill in your password and go on where you were.',
    goOn: 'Go on',
    leave: 'Leave this page',
  },
);
