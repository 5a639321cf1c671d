import { defineWords } from '../../ui/words';

export const proposeWords = defineWords(
  {
    title: 'Iets voorstellen',
    intro:
      'Het begint op de dag dat jullie allebei ja zeggen. De ander kan ook niets zeggen; dan begint het niet.',
    introTherapist:
      'Het begint op de dag dat beide partners ja zeggen. Zij zien van elkaar niet wie nog niets zei.',
    ready: 'Klaar om voor te stellen',
    propose: (name: string) => `${name} voorstellen`,
    own: 'Iets van jullie zelf',
    ownTherapist: 'Iets van henzelf',
    name: 'Hoe heet het?',
    nameHint: 'Bijvoorbeeld: samen koken. Jullie tweeën en je therapeut zien deze naam.',
    nameHintTherapist: 'Bijvoorbeeld: samen koken. De twee zien deze naam.',
    counted: 'Bijhouden hoe vaak het lukt',
    countedHelp: 'Zet dit uit voor een moment zonder reeks. Dan wordt er niets geteld.',
    send: 'Voorstellen',
    cancel: 'Terug',
    changeTitle: (name: string) => `${name} anders`,
    changeIntro:
      'Een verandering gaat in als jullie allebei ja zeggen, en dan zodra deze dag, week of maand voorbij is. Wat er was, blijft staan.',
    changeIntroTherapist:
      'Een verandering gaat in als beide partners ja zeggen, en dan zodra de lopende dag, week of maand voorbij is. Wat er was, blijft staan.',
  },
  {
    title: 'Propose something',
    intro:
      'It begins on the day when you both say yes. The other can say nothing as well; then it does not begin.',
    introTherapist:
      'It begins on the day when both partners say yes. They do not see who has not said anything yet.',
    ready: 'Ready to propose',
    propose: (name: string) => `Propose ${name.toLowerCase()}`,
    own: 'Something of your own',
    ownTherapist: 'Something of their own',
    name: 'What is it called?',
    nameHint: 'For example: cooking together. The two of you and your therapist see this name.',
    nameHintTherapist: 'For example: cooking together. The two see this name.',
    counted: 'Keep track of how often it works out',
    countedHelp: 'Switch this off for a moment without a streak. Then nothing is counted.',
    send: 'Propose',
    cancel: 'Back',
    changeTitle: (name: string) => `${name}, differently`,
    changeIntro:
      'A change takes effect when you both say yes, and then as soon as this day, week or month is over. What there was stays.',
    changeIntroTherapist:
      'A change takes effect when both partners say yes, and then as soon as the present day, week or month is over. What there was stays.',
  },
);
