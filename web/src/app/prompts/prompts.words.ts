import { defineWords } from '../ui/words';

export const promptsWords = defineWords(
  {
    anythingOrNothing: 'Wat wil je hierover kwijt? Niets is ook goed.',
    roomLeft: (left: number) => `Nog plek voor ${left} ${left === 1 ? 'teken' : 'tekens'}.`,
    tooLong: (over: number) =>
      `Dit is ${over} ${over === 1 ? 'teken' : 'tekens'} te lang om te bewaren. Maak het iets korter; er gaat niets weg.`,
    clearChoice: 'Toch niets kiezen',
    add: 'Voeg toe',
    takeAway: 'Weghalen',
    takeAwayNamed: (what: string) => `Weghalen: ${what}`,

    somethingElse: 'Iets anders',
    somethingElseNamely: 'Iets anders, namelijk',

    scaleEnd: (value: number, word: string) => `${value} ${word}`,
    scaleValue: (value: number) => `${value} van 10`,
    scaleEnds: (low: string, high: string) => `0 is ‘${low}’, 10 is ‘${high}’`,

    searchFeelings: 'Zoek een woord, of kies hieronder',
    feelingsFound: (count: number) =>
      count === 0
        ? 'Dit woord staat er niet bij. Je kunt het hieronder zelf toevoegen.'
        : count === 1
          ? '1 woord gevonden'
          : `${count} woorden gevonden`,
    chosenHere: (count: number) => `${count} gekozen`,
    feelingsChosen: (count: number) => (count === 1 ? '1 gevoel gekozen' : `${count} gevoelens gekozen`),
    feelingsFull: 'Dit zijn er dertig. Haal er een weg als je een ander woord wilt kiezen.',
    howStrong: (feeling: string) => `Hoe sterk: ${feeling}`,
    intensity: (step: number) => ['een beetje', 'duidelijk', 'heel sterk'][step - 1] ?? '',
    ownFeeling: 'Of een woord van jezelf',

    itemNumber: (at: number) => `Regel ${at}`,
    markOf: (at: number) => `Bij regel ${at}`,
    up: 'Omhoog',
    down: 'Omlaag',
    upNumber: (at: number) => `Regel ${at} omhoog`,
    downNumber: (at: number) => `Regel ${at} omlaag`,
    takeAwayNumber: (at: number) => `Regel ${at} weghalen`,
    addFirst: 'Schrijf er een op',
    addAnother: 'Nog een',
    suggestions: 'Of neem er een over',
    listFull: 'De lijst is vol. Haal er een weg als je iets anders wilt toevoegen.',

    quoted: (sentence: string) => `‘${sentence}’`,
    insteadOf: (sentence: string) => `In plaats van ‘${sentence}’ zeg ik`,
    inYourWords: 'Hoe kan het ook klinken?',
    ownSentence: (at: number) => `Eigen zin ${at}`,
    insteadOfOwn: (at: number) => `In plaats van eigen zin ${at} zeg ik`,
    whatYouSayNow: 'Wat je weleens zegt',
    addOwnSentence: 'Een zin van jezelf',
    takeAwayOwnSentence: (at: number) => `Eigen zin ${at} weghalen`,

    cardCount: (at: number, of: number) => `Kaart ${at} van ${of}`,
    keepCard: 'Bewaren',
    skipCard: 'Niet deze',
    undoCard: 'Vorige kaart terug',
    allCardsSeen: 'Dit waren alle kaarten.',
    keptCards: (count: number) => (count === 1 ? '1 kaart bewaard' : `${count} kaarten bewaard`),
    favouriteHint: 'Welke neem je mee, deze week? Kiezen hoeft niet.',
    favouriteMark: '(deze neem ik mee)',
    noneKept: 'Alle kaarten bekeken, geen enkele bewaard.',

    daysFilled: (filled: number, of: number) =>
      filled === 0
        ? `Ruimte voor ${of} dagen. Minder is ook goed.`
        : `${filled} van ${of} dagen. Minder is ook goed.`,
    dayFilled: 'ingevuld',
    todayIs: (day: string) => `Vandaag, ${day}`,
    otherDay: 'Een andere dag invullen',
    diaryFull: 'Er staan 31 dagen in. Wat er staat, kun je nog veranderen.',
  },
  {
    anythingOrNothing: 'What would you like to say about this? Nothing is fine too.',
    roomLeft: (left: number) => `Room for ${left} more ${left === 1 ? 'character' : 'characters'}.`,
    tooLong: (over: number) =>
      `This is ${over} ${over === 1 ? 'character' : 'characters'} too long to save. Make it a little shorter; nothing goes away.`,
    clearChoice: 'Choose nothing after all',
    add: 'Add',
    takeAway: 'Remove',
    takeAwayNamed: (what: string) => `Remove: ${what}`,

    somethingElse: 'Something else',
    somethingElseNamely: 'Something else, namely',

    scaleEnd: (value: number, word: string) => `${value} ${word}`,
    scaleValue: (value: number) => `${value} of 10`,
    scaleEnds: (low: string, high: string) => `0 is ‘${low}’, 10 is ‘${high}’`,

    searchFeelings: 'Search for a word, or choose below',
    feelingsFound: (count: number) =>
      count === 0
        ? 'This word is not here. You can add it yourself below.'
        : count === 1
          ? '1 word found'
          : `${count} words found`,
    chosenHere: (count: number) => `${count} chosen`,
    feelingsChosen: (count: number) => (count === 1 ? '1 feeling chosen' : `${count} feelings chosen`),
    feelingsFull: 'These are thirty. Remove one if you want to choose another word.',
    howStrong: (feeling: string) => `How strong: ${feeling}`,
    intensity: (step: number) => ['a little', 'clearly', 'very strongly'][step - 1] ?? '',
    ownFeeling: 'Or a word of your own',

    itemNumber: (at: number) => `Line ${at}`,
    markOf: (at: number) => `For line ${at}`,
    up: 'Up',
    down: 'Down',
    upNumber: (at: number) => `Line ${at} up`,
    downNumber: (at: number) => `Line ${at} down`,
    takeAwayNumber: (at: number) => `Remove line ${at}`,
    addFirst: 'Write one down',
    addAnother: 'Another one',
    suggestions: 'Or take one over',
    listFull: 'The list is full. Remove one if you want to add something else.',

    quoted: (sentence: string) => `‘${sentence}’`,
    insteadOf: (sentence: string) => `Instead of ‘${sentence}’ I say`,
    inYourWords: 'How else can it sound?',
    ownSentence: (at: number) => `Own sentence ${at}`,
    insteadOfOwn: (at: number) => `Instead of own sentence ${at} I say`,
    whatYouSayNow: 'What you say at times',
    addOwnSentence: 'A sentence of your own',
    takeAwayOwnSentence: (at: number) => `Remove own sentence ${at}`,

    cardCount: (at: number, of: number) => `Card ${at} of ${of}`,
    keepCard: 'Keep',
    skipCard: 'Not this one',
    undoCard: 'Bring back the last card',
    allCardsSeen: 'These were all the cards.',
    keptCards: (count: number) => (count === 1 ? '1 card kept' : `${count} cards kept`),
    favouriteHint: 'Which one do you take along this week? You can leave it open.',
    favouriteMark: '(this one I take along)',
    noneKept: 'Looked at all the cards, kept none.',

    daysFilled: (filled: number, of: number) =>
      filled === 0
        ? `Room for ${of} days. Fewer is fine too.`
        : `${filled} of ${of} days. Fewer is fine too.`,
    dayFilled: 'filled in',
    todayIs: (day: string) => `Today, ${day}`,
    otherDay: 'Fill in another day',
    diaryFull: 'There are 31 days in here. You can still change what is there.',
  },
);
