import { defineWords } from '../ui/words';

/** For the partner. Nothing here shows whether something was told before. */
export const safetyWords = defineWords(
  {
    title: 'Iets voor jou alleen',
    someone: 'je therapeut',
    intro: 'We stellen iedereen apart een paar vragen over hoe veilig het thuis voelt.',
    readers: (therapists: string) =>
      `Alleen ${therapists} leest wat je invult. Je partner krijgt het niet te zien, en ook niet of je iets hebt ingevuld.`,
    free: 'Het hoeft niet. Je vindt dit altijd terug onder Ik, ook als je het nu overslaat.',
    alone: 'Zit er iemand naast je, of leest er iemand mee? Sla het dan nu over.',
    begin: 'Ik ben alleen, laat zien',
    notNow: 'Nu niet',
    each: 'Elke vraag mag je openlaten.',
    open: 'Laat ik open',
    where: { call: 'Op welk nummer, en wanneer kan het?', message: 'Waarheen, en wanneer kan het?' },
    whereHint: 'Kies iets waar je partner niet bij kan. Iemand anders laten bellen mag ook.',
    nothingKept: 'Er blijft hier niets staan. Ga je weg voordat je verstuurt, dan is het leeg.',
    empty: 'Er staat nog niets. Wil je niets sturen, kies dan Nu niet.',
    send: 'Versturen',
    sent: {
      title: 'Verstuurd',
      text: 'Dank je dat je dit vertelde. Hier is het niet meer terug te lezen, ook niet door jou.',
      after: (therapists: string) =>
        `${therapists} leest het op een rustig moment, niet meteen. Het is niet bedoeld voor het gesprek met jullie samen.`,
      now: 'Is het nu niet veilig? Kies bovenaan Hulp nu.',
      onward: 'Naar het begin',
    },
  },
  {
    title: 'Something for you alone',
    someone: 'your therapist',
    intro: 'We ask everyone separately a few questions about how safe it feels at home.',
    readers: (therapists: string) =>
      `Only ${therapists} reads what you fill in. Your partner cannot see it, nor whether you filled anything in.`,
    free: 'You do not have to. You can always find this under Me, even if you skip it now.',
    alone: 'Is someone beside you, or can they see your screen? Then skip it for now.',
    begin: 'I am alone, show me',
    notNow: 'Not now',
    each: 'You may leave any question open.',
    open: 'Leave this open',
    where: { call: 'On which number, and when?', message: 'Where to, and when?' },
    whereHint: 'Choose something your partner cannot get to. Somebody else we can call is fine too.',
    nothingKept: 'Nothing stays here. If you leave before you send, it is empty.',
    empty: 'There is nothing here yet. If you want to send nothing, choose Not now.',
    send: 'Send',
    sent: {
      title: 'Sent',
      text: 'Thank you for telling us. It cannot be read back here, not even by you.',
      after: (therapists: string) =>
        `${therapists} will read it at a quiet moment, not right away. It is not meant for the session with the two of you.`,
      now: 'Is it not safe right now? Choose Help now at the top.',
      onward: 'Go to the start',
    },
  },
);
