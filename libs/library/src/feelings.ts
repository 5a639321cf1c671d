import type { Localized } from '@tweespraak/contracts/localized';
import type { FeelingFamily } from '@tweespraak/contracts/prompts';

export type Quadrant = FeelingFamily['quadrant'];
export type FeelingWord = FeelingFamily['words'][number];

/** Key, Dutch, and English where the key itself is not the English word. */
type Row = readonly [key: string, nl: string, en?: string];

function family(quadrant: Quadrant, key: string, name: Localized, rows: readonly Row[]): FeelingFamily {
  return {
    key,
    quadrant,
    name,
    words: rows.map(([word, nl, en = word]) => ({ key: word, label: { nl, en } })),
  };
}

/** What the four quadrants are called on screen. */
export const quadrantNames: Readonly<Record<Quadrant, Localized>> = {
  'pleasant-lively': { nl: 'Prettig, met veel energie', en: 'Pleasant, with a lot of energy' },
  'pleasant-calm': { nl: 'Prettig, met weinig energie', en: 'Pleasant, with little energy' },
  'unpleasant-lively': { nl: 'Onprettig, met veel energie', en: 'Unpleasant, with a lot of energy' },
  'unpleasant-calm': { nl: 'Onprettig, met weinig energie', en: 'Unpleasant, with little energy' },
};

/**
 * The palette. Every word completes "ik voel me …" and tells about oneself: words that mostly accuse (used,
 * attacked, cheated) are left to a partner's own words. A key never changes: answers hold it.
 */
export const feelingFamilies: readonly FeelingFamily[] = [
  family('pleasant-lively', 'joy', { nl: 'Blij', en: 'Glad' }, [
    ['glad', 'blij'],
    ['cheerful', 'vrolijk'],
    ['happy', 'gelukkig'],
    ['upbeat', 'opgewekt'],
    ['playful', 'speels'],
    ['elated', 'uitgelaten'],
  ]),
  family('pleasant-lively', 'zest', { nl: 'Levendig', en: 'Lively' }, [
    ['enthusiastic', 'enthousiast'],
    ['energetic', 'energiek'],
    ['inspired', 'geïnspireerd'],
    ['full-of-life', 'levenslustig', 'full of life'],
    ['hopeful', 'hoopvol'],
    ['looking-forward', 'vol verwachting', 'full of anticipation'],
  ]),
  family('pleasant-lively', 'curiosity', { nl: 'Nieuwsgierig', en: 'Curious' }, [
    ['curious', 'nieuwsgierig'],
    ['interested', 'geïnteresseerd'],
    ['fascinated', 'geboeid'],
    ['surprised', 'verrast'],
    ['full-of-wonder', 'verwonderd', 'full of wonder'],
  ]),
  family('pleasant-lively', 'strength', { nl: 'Sterk', en: 'Strong' }, [
    ['proud', 'trots'],
    ['confident', 'zelfverzekerd'],
    ['strong', 'sterk'],
    ['brave', 'moedig'],
    ['determined', 'vastberaden'],
    ['free', 'vrij'],
  ]),
  family('pleasant-lively', 'attraction', { nl: 'Verliefd', en: 'In love' }, [
    ['in-love', 'verliefd', 'in love'],
    ['attracted', 'aangetrokken'],
    ['full-of-desire', 'vol verlangen', 'full of desire'],
    ['wanted', 'gewild'],
    ['excited', 'opgewonden'],
  ]),
  family('pleasant-calm', 'calm-within', { nl: 'Rustig', en: 'Calm' }, [
    ['calm', 'rustig'],
    ['relaxed', 'ontspannen'],
    ['at-ease', 'op mijn gemak', 'at ease'],
    ['peaceful', 'vredig'],
    ['rested', 'uitgerust'],
    ['clear-headed', 'helder'],
  ]),
  family('pleasant-calm', 'contentment', { nl: 'Tevreden', en: 'Content' }, [
    ['content', 'tevreden'],
    ['satisfied', 'voldaan'],
    ['balanced', 'in balans'],
    ['relieved', 'opgelucht'],
    ['carefree', 'onbezorgd'],
    ['grateful', 'dankbaar'],
  ]),
  family('pleasant-calm', 'closeness', { nl: 'Verbonden', en: 'Connected' }, [
    ['connected', 'verbonden'],
    ['close', 'dichtbij'],
    ['loved', 'geliefd'],
    ['seen', 'gezien'],
    ['heard', 'gehoord'],
    ['understood', 'begrepen'],
  ]),
  family('pleasant-calm', 'safety', { nl: 'Veilig', en: 'Safe' }, [
    ['safe', 'veilig'],
    ['sheltered', 'geborgen'],
    ['supported', 'gesteund'],
    ['reassured', 'gerustgesteld'],
    ['welcome', 'welkom'],
    ['trusting', 'vol vertrouwen'],
  ]),
  family('pleasant-calm', 'tenderness', { nl: 'Teder', en: 'Tender' }, [
    ['tender', 'teder'],
    ['warm', 'warm'],
    ['loving', 'liefdevol'],
    ['gentle', 'mild'],
    ['caring', 'zorgzaam'],
    ['moved', 'ontroerd'],
  ]),
  family('unpleasant-lively', 'anger', { nl: 'Boos', en: 'Angry' }, [
    ['angry', 'boos'],
    ['irritated', 'geïrriteerd'],
    ['frustrated', 'gefrustreerd'],
    ['grumpy', 'chagrijnig'],
    ['indignant', 'verontwaardigd'],
    ['furious', 'woedend'],
  ]),
  family('unpleasant-lively', 'fear', { nl: 'Bang', en: 'Afraid' }, [
    ['afraid', 'bang'],
    ['anxious', 'angstig'],
    ['worried', 'ongerust'],
    ['startled', 'geschrokken'],
    ['panicky', 'paniekerig'],
    ['unsafe', 'onveilig'],
  ]),
  family('unpleasant-lively', 'tension', { nl: 'Gespannen', en: 'Tense' }, [
    ['tense', 'gespannen'],
    ['nervous', 'zenuwachtig'],
    ['restless', 'onrustig'],
    ['wound-up', 'opgefokt', 'wound up'],
    ['uncomfortable', 'ongemakkelijk'],
    ['on-guard', 'op mijn hoede', 'on my guard'],
  ]),
  family('unpleasant-lively', 'pressure', { nl: 'Onder druk', en: 'Under pressure' }, [
    ['stressed', 'gestrest'],
    ['rushed', 'opgejaagd'],
    ['impatient', 'ongeduldig'],
    ['overstimulated', 'overprikkeld'],
    ['overwhelmed', 'overspoeld'],
    ['hemmed-in', 'benauwd', 'hemmed in'],
  ]),
  family('unpleasant-lively', 'jealousy', { nl: 'Jaloers', en: 'Jealous' }, [
    ['jealous', 'jaloers'],
    ['envious', 'afgunstig'],
    ['distrustful', 'wantrouwend'],
    ['threatened', 'bedreigd'],
    ['short-changed', 'tekortgedaan'],
  ]),
  family('unpleasant-lively', 'doubt', { nl: 'Onzeker', en: 'Unsure' }, [
    ['unsure', 'onzeker'],
    ['doubtful', 'vol twijfel'],
    ['confused', 'in de war'],
    ['torn', 'verscheurd'],
    ['taken-aback', 'overrompeld', 'taken aback'],
    ['vulnerable', 'kwetsbaar'],
  ]),
  family('unpleasant-calm', 'sadness', { nl: 'Verdrietig', en: 'Sad' }, [
    ['sad', 'verdrietig'],
    ['gloomy', 'somber'],
    ['tearful', 'huilerig'],
    ['wistful', 'weemoedig'],
    ['miserable', 'ellendig'],
    ['missing-someone', 'vol gemis', 'missing someone'],
  ]),
  family('unpleasant-calm', 'loneliness', { nl: 'Eenzaam', en: 'Lonely' }, [
    ['lonely', 'eenzaam'],
    ['alone', 'alleen'],
    ['left-out', 'buitengesloten', 'left out'],
    ['misunderstood', 'onbegrepen'],
    ['invisible', 'onzichtbaar'],
    ['unimportant', 'onbelangrijk'],
  ]),
  family('unpleasant-calm', 'hurt-within', { nl: 'Gekwetst', en: 'Hurt' }, [
    ['hurt', 'gekwetst'],
    ['disappointed', 'teleurgesteld'],
    ['rejected', 'afgewezen'],
    ['let-down', 'in de steek gelaten', 'let down'],
    ['humiliated', 'vernederd'],
    ['bitter', 'verbitterd'],
  ]),
  family('unpleasant-calm', 'tiredness', { nl: 'Moe', en: 'Tired' }, [
    ['tired', 'moe'],
    ['exhausted', 'uitgeput'],
    ['listless', 'lusteloos'],
    ['heavy', 'zwaar'],
    ['bored', 'verveeld'],
  ]),
  family('unpleasant-calm', 'powerlessness', { nl: 'Machteloos', en: 'Powerless' }, [
    ['powerless', 'machteloos'],
    ['helpless', 'hulpeloos'],
    ['discouraged', 'moedeloos'],
    ['desperate', 'wanhopig'],
    ['stuck', 'vastgelopen'],
    ['resigned', 'gelaten'],
  ]),
  family('unpleasant-calm', 'shame', { nl: 'Beschaamd', en: 'Ashamed' }, [
    ['ashamed', 'beschaamd'],
    ['guilty', 'schuldig'],
    ['regretful', 'vol spijt', 'full of regret'],
    ['embarrassed', 'opgelaten'],
    ['shy', 'verlegen'],
    ['not-good-enough', 'niet goed genoeg', 'not good enough'],
  ]),
  family('unpleasant-calm', 'distance', { nl: 'Ver weg', en: 'Far away' }, [
    ['empty', 'leeg'],
    ['numb', 'verdoofd'],
    ['flat', 'vlak'],
    ['foggy', 'wazig'],
    ['shut-down', 'dichtgeklapt', 'shut down'],
    ['indifferent', 'onverschillig'],
  ]),
];

const byWord = new Map(
  feelingFamilies.flatMap((each) => each.words.map((word) => [word.key, { word, family: each }] as const)),
);

/** The word with this key; `undefined` when the palette does not have it. */
export const feelingOf = (key: string): FeelingWord | undefined => byWord.get(key)?.word;

/** The family a word belongs to; `undefined` when the palette does not have the word. */
export const familyOfFeeling = (key: string): FeelingFamily | undefined => byWord.get(key)?.family;

/** The families of one quadrant, in the order of the palette. */
export const familiesIn = (quadrant: Quadrant): readonly FeelingFamily[] =>
  feelingFamilies.filter((each) => each.quadrant === quadrant);
