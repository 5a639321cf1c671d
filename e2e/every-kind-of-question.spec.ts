import type { Page } from '@playwright/test';
import { isForEverybody } from './accessibility.js';
import { goOnTo, rate, isSaved } from './exercises.js';
import { expect, test } from './journey.js';
import { Practice } from './practice.js';
import { ownPatterns } from './questions.js';

// Its many pictures of a page would take longer than the looking itself.
test.use({ trace: 'off' });

interface Kind {
  kind: string;
  exercise: string;
  question: string;
  /** Answers as a person would, and gives the words to find again. */
  answer: (page: Page) => Promise<string>;
}

const kinds: readonly Kind[] = [
  {
    kind: 'a choice, with words of one’s own',
    exercise: 'own-patterns',
    question: ownPatterns.tense,
    answer: async (page) => {
      await page.getByRole('checkbox', { name: 'Ik word stil' }).check();
      await page.getByRole('checkbox', { name: 'Iets anders', exact: true }).check();
      await page.getByRole('textbox', { name: 'Iets anders, namelijk' }).fill('Ik ga de ramen lappen.');
      return 'Ik ga de ramen lappen.';
    },
  },
  {
    kind: 'a scale',
    exercise: 'family-rules',
    question: 'Hoeveel ruimte voel je vandaag om het anders te doen?',
    answer: async (page) => {
      await rate(page, 'Hoeveel ruimte voel je vandaag om het anders te doen?', 4);
      return '4 van 10';
    },
  },
  {
    kind: 'a list, in an order of one’s own',
    exercise: 'own-patterns',
    question: ownPatterns.home,
    answer: async (page) => {
      await page.getByRole('button', { name: 'Hard praten hoorde erbij' }).click();
      await page.getByRole('button', { name: 'Nog een' }).click();
      await page.getByRole('textbox', { name: 'Regel 2' }).fill('Fluiten als je bang bent');
      await page.getByRole('button', { name: 'Regel 2 omhoog' }).click();
      await expect(page.getByRole('textbox', { name: 'Regel 1' })).toHaveValue('Fluiten als je bang bent');
      await page.getByRole('group', { name: 'Bij regel 1' }).getByText('Past nog bij me').click();
      return 'Fluiten als je bang bent';
    },
  },
  {
    kind: 'feelings, from the palette and in one’s own word',
    exercise: 'solve-or-listen',
    question: 'Wat voelde je op dat moment?',
    answer: async (page) => {
      await page.getByRole('button', { name: 'Onprettig, met weinig energie' }).click();
      await page.locator('summary').first().click();
      await page.locator('details[open]').getByRole('button').first().click();
      await page.getByRole('searchbox').fill('opgelucht');
      await page.getByRole('button', { name: 'opgelucht' }).click();
      await page.getByRole('searchbox').fill('');
      await page.getByLabel('Of een woord van jezelf').fill('dwarrelig');
      await page.getByRole('button', { name: 'Voeg toe' }).click();
      await page.getByRole('radiogroup', { name: 'Hoe sterk: dwarrelig' }).getByText('duidelijk').click();
      return 'dwarrelig';
    },
  },
  {
    kind: 'sentences, said in another way',
    exercise: 'solve-or-listen',
    question: 'Hoe klinkt dit als je vraagt wat je nodig hebt?',
    answer: async (page) => {
      await page
        .getByRole('textbox', { name: /^In plaats van/ })
        .first()
        .fill('Wil je even naast me zitten?');
      await page.getByRole('button', { name: 'Een zin van jezelf' }).click();
      await page.getByRole('textbox', { name: 'Eigen zin 1', exact: true }).fill('Laat maar.');
      return 'Wil je even naast me zitten?';
    },
  },
  {
    kind: 'cards, one of them to take along',
    exercise: 'curious-questions',
    question: 'Welke vragen wil je weleens stellen?',
    answer: async (page) => {
      await page.getByRole('button', { name: 'Bewaren' }).click();
      await page.getByRole('button', { name: 'Niet deze' }).click();
      await page.getByRole('button', { name: 'Bewaren' }).click();
      await expect(page.getByRole('heading', { name: '2 kaarten bewaard' })).toBeVisible();
      await page.getByRole('radio').first().check();
      return '(deze neem ik mee)';
    },
  },
  {
    kind: 'a diary, today',
    exercise: 'other-love',
    question: 'Welke zorg zonder woorden viel je op?',
    answer: async (page) => {
      await page.getByRole('textbox').first().fill('De fiets stond klaar, met opgepompte banden.');
      await page.getByRole('checkbox').first().check();
      return 'De fiets stond klaar, met opgepompte banden.';
    },
  },
];

for (const { kind, exercise, question, answer } of kinds)
  test(`${kind}: answered, saved and read back, by everybody`, async ({ request, open }) => {
    const practice = await Practice.of(request);
    const couple = await practice.addCouple('Saar en Mees');
    const page = await open({ viewport: { width: 390, height: 844 } });
    await practice.joinOn(page, couple, 'a', 'Saar');
    const assignment = await practice.assign(couple, exercise, { to: 'a', release: 'by-partner' });

    await page.goto(`/exercise/${assignment}`);
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await goOnTo(page, question);
    const words = await answer(page);
    await isSaved(page);
    await isForEverybody(page, kind);

    await page.setViewportSize({ width: 390, height: 844 });
    await goOnTo(page, 'Even terugkijken');
    await page.getByRole('button', { name: 'Afronden' }).click();
    await expect(page.getByText('Opgeslagen. Goed dat je de tijd nam.')).toBeVisible();
    await expect(page.getByText(words)).toBeVisible();
    await isForEverybody(page, `${kind}, read back`);
  });
