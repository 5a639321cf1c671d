/** `own-patterns`, as a partner reads it. */
export const ownPatterns = {
  title: 'Mijn manier, jouw manier',
  way: 'Wat doe je meestal met wat je voelt?',
  words: 'Hoe makkelijk vind je woorden voor wat je voelt?',
  silence: 'Als het niet lekker loopt tussen jullie, hoe is stilte dan voor je?',
  home: 'Wat leerde je vroeger thuis over gevoelens, ook zonder woorden?',
  still: 'Wat van vroeger thuis zie je nu nog bij jezelf terug?',
  tense: 'Wat doe je als de spanning tussen jullie oploopt?',
  hope: 'Waar hoop je eigenlijk op als het spannend wordt?',
  meet: 'Hoe werken jullie manieren op elkaar in, denk je?',
} as const;
