import { defineWords } from '../../ui/words';

export const changeProfileWords = defineWords(
  {
    title: 'Naam en mail',
    mailHintPartner: 'Mag leeg blijven. Mag ook een adres zijn dat jullie samen gebruiken.',
    save: 'Bewaar',
    saved: 'Opgeslagen.',
  },
  {
    title: 'Name and email',
    mailHintPartner: 'May stay empty. It may also be an address that the two of you share.',
    save: 'Save',
    saved: 'Saved.',
  },
);
