import { misfitsOfDeck, type DeckAnswer, type DeckPrompt } from '@tweespraak/contracts/prompts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keep, keptCards, lastSorted, putBack, skip, topCard, withFavourite } from './sort-cards';

const card = (key: string) => ({ key, text: { nl: `${key}?`, en: `${key}?` } });
const deck: DeckPrompt = {
  kind: 'deck',
  key: 'invitations',
  question: { nl: 'Welke vragen bewaar je?', en: 'Which questions do you keep?' },
  cards: ['dinner', 'weather', 'song', 'walk'].map(card),
  favourite: true,
};
const untouched: DeckAnswer = { kind: 'deck', kept: [], skipped: [] };

describe('sorting cards', () => {
  it('shows the next card after each one that is kept or skipped, and none at the end', () => {
    const two = skip(keep(untouched, 'dinner'), 'weather');
    expect(topCard(deck, two)?.key).toBe('song');
    expect(keptCards(deck, two).map((each) => each.key)).toEqual(['dinner']);
    expect(topCard(deck, keep(skip(two, 'song'), 'walk'))).toBeUndefined();
  });

  it('puts a card back where it lay, and the favourite with it', () => {
    const chosen = withFavourite(keep(keep(untouched, 'dinner'), 'weather'), 'weather');
    expect(lastSorted(deck, chosen)?.key).toBe('weather');
    expect(putBack(chosen, 'weather')).toEqual(keep(untouched, 'dinner'));
    expect(putBack(chosen, 'dinner').favourite).toBe('weather');
  });

  it('never makes an answer that does not fit the deck', () => {
    const move = fc.tuple(
      fc.constantFrom(keep, skip, putBack),
      fc.constantFrom(...deck.cards.map((each) => each.key)),
    );
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        let now = untouched;
        for (const [sort, key] of moves) {
          now = sort(now, key);
          if (now.kept.includes(key)) now = withFavourite(now, key);
          expect(misfitsOfDeck(deck, now)).toEqual([]);
        }
      }),
    );
  });
});
