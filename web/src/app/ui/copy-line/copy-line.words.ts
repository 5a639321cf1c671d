import { defineWords } from '../words';

export const copyLineWords = defineWords(
  { copyByHand: 'Kopiëren lukte niet vanzelf. De tekst is geselecteerd, je kunt hem nu zelf kopiëren.' },
  { copyByHand: 'Copying did not work by itself. The text is selected, you can copy it yourself now.' },
);
