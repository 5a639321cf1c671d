import { defineWords } from '../../ui/words';

export const recoveryCodesWords = defineWords(
  {
    title: 'Je herstelcodes',
    text: 'Is je telefoon weg of stuk? Dan kom je met een van deze codes toch binnen, in plaats van met de cijfers uit de app. Elke code werkt één keer.',
    once: 'Je ziet ze alleen nu. Bewaar ze waar alleen jij bij kunt, bijvoorbeeld op papier in je portemonnee.',
    list: 'Herstelcodes',
    copy: 'Kopieer',
    copied: 'De codes zijn gekopieerd.',
    copyByHand: 'Kopiëren lukte niet vanzelf. Schrijf de codes over, of bewaar ze als bestand.',
    download: 'Bewaar als bestand',
    downloaded: 'Het bestand codes.txt staat bij je downloads.',
    print: 'Print',
    kept: 'Ik heb ze bewaard',
    inFile: 'Codes. Elke code werkt één keer.',
  },
  {
    title: 'Your recovery codes',
    text: 'Is your phone lost or broken? Then one of these codes still gets you in, in place of the digits from the app. Each code works once.',
    once: 'You see them only now. Keep them where only you can reach them, for instance on paper in your wallet.',
    list: 'Recovery codes',
    copy: 'Copy',
    copied: 'The codes are copied.',
    copyByHand: 'Copying did not work by itself. Write the codes down, or keep them as a file.',
    download: 'Keep as a file',
    downloaded: 'The file codes.txt is with your downloads.',
    print: 'Print',
    kept: 'I have kept them',
    inFile: 'Codes. Each code works once.',
  },
);
