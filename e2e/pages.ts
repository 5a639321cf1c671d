import type { Page } from '@playwright/test';
import { goOnTo } from './exercises.js';
import { expect } from './journey.js';

/** What is where, for whoever looks at all pages. */
export interface Ids {
  couple: string;
  reflection: string;
  /** Homework of one partner: to fill in, and read back. */
  assignment: string;
  finished: string;
  /** A ritual of the couple that runs. */
  ritual: string;
  /** An invitation that nobody used. */
  link: string;
  code: string;
}

export interface PageOf {
  readonly name: string;
  open(page: Page, ids: Ids): Promise<void>;
}

/** A page that its address leads to. */
function at(name: string, path: (ids: Ids) => string): PageOf {
  return {
    name,
    open: async (page, ids) => {
      // A link of an invitation that is open already is no other page to a browser: nothing would begin anew.
      await page.goto('about:blank');
      await page.goto(path(ids));
    },
  };
}

/** A sheet or a page that another one leads to. */
function from(start: PageOf, name: string, go: (page: Page, ids: Ids) => Promise<void>): PageOf {
  return {
    name,
    open: async (page, ids) => {
      await start.open(page, ids);
      await go(page, ids);
    },
  };
}

/** The page shows what it has to show, not the shape of what comes. */
export async function isThere(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('tw-loading:visible')).toHaveCount(0);
  await expect(page.locator('tw-failed:visible')).toHaveCount(0);
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

const join = at('joining: the code', ({ link }) => link);
const readers = from(join, 'joining: who reads what', async (page, { code }) => {
  await page.getByLabel('Code', { exact: true }).fill(code);
  await press(page, 'Verder');
  await expect(page.getByRole('heading', { level: 1, name: 'Wie leest wat' })).toBeVisible();
});
const consent = from(readers, 'joining: consent', (page) => press(page, 'Verder'));
const account = from(consent, 'joining: the account', async (page) => {
  await page.getByRole('checkbox').check();
  await press(page, 'Verder');
  await expect(page.getByLabel('Hoe heet je?')).toBeVisible();
});
const ways = from(account, 'joining: how one gets in', async (page) => {
  await page.getByLabel('Hoe heet je?').fill('Puck');
  await page.getByLabel('Inlognaam').fill(`puck-${Date.now().toString(36)}`);
  await press(page, 'Verder');
  await expect(page.getByRole('heading', { name: 'Met dit apparaat' })).toBeVisible();
});
const password = from(ways, 'joining: a password and an app', async (page) => {
  await press(page, 'Kies een wachtwoord en een app');
  await expect(page.getByRole('img', { name: /^Vierkant/ })).toBeVisible();
});

export const frontPages: readonly PageOf[] = [
  at('signing in', () => '/sign-in'),
  from(
    at('', () => '/sign-in'),
    'signing in, with a mistake',
    async (page) => {
      await press(page, 'Inloggen');
      await expect(page.getByText('Vul dit nog in.').first()).toBeVisible();
    },
  ),
  at('asking to get in again', () => '/recover'),
  at('getting in again: the code', () => '/recover#een-link-om-weer-binnen-te-komen'),
  at('coming in as a colleague', () => '/colleague#een-link-voor-een-nieuwe-collega'),
  at('coming in as a colleague, without a link', () => '/colleague'),
  at('beginning a practice', () => '/begin#een-adres-uit-het-startvenster'),
  at('the link of a message', () => '/messages#een-link-uit-een-bericht'),
  at('the mail of the demo', () => '/demo/mail'),
  at('an address that is nowhere', () => '/nergens'),
  join,
  readers,
  consent,
  account,
  ways,
  password,
];

const file = at('the couple file', ({ couple }) => `/couples/${couple}`);
const access = from(file, 'who has access to a couple', (page) =>
  page.getByText('Wie heeft toegang').click(),
);
const assign = at('assigning', ({ couple }) => `/couples/${couple}/assign`);
const practice = at('the practice', () => '/practice');

export const therapistPages: readonly PageOf[] = [
  at('the caseload', () => '/caseload'),
  file,
  from(file, 'a couple file being renamed', (page) => press(page, 'Naam of tijdzone wijzigen')),
  access,
  from(access, 'giving a colleague access', (page) => press(page, 'Collega toegang geven')),
  from(access, 'handing a couple over', (page) => press(page, 'Koppel overdragen')),
  from(file, 'a link and a code to get in again', async (page) => {
    await press(page, /^Kan niet meer inloggen|^Nieuwe link en code/);
    await expect(page.getByRole('dialog').getByLabel('Code', { exact: true })).toBeVisible();
  }),
  at('proposing a ritual to a couple', ({ couple }) => `/couples/${couple}/rituals/new`),
  at(
    'proposing another rhythm to a couple',
    ({ couple, ritual }) => `/couples/${couple}/rituals/${ritual}/change`,
  ),
  at('adding a couple', () => '/couples/new'),
  assign,
  from(assign, 'assigning, with the preview', async (page) => {
    await press(page, /^Mijn manier, jouw manier/);
    await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  }),
  at('a reflection', ({ couple, reflection }) => `/couples/${couple}/reflections/${reflection}`),
  practice,
  from(practice, 'inviting a colleague', (page) => press(page, 'Collega uitnodigen')),
  from(practice, 'the roles of a colleague', (page) => press(page, /^Rollen wijzigen/)),
  at('the library', () => '/library'),
  at('an exercise of the library', () => '/library/feeling-words'),
  at('who stands in', () => '/account/substitutes'),
  from(
    at('', () => '/account/substitutes'),
    'arranging who stands in',
    (page) => press(page, 'Vervanging regelen'),
  ),
  at('the account', () => '/account'),
  at('the security of the account', () => '/account/security'),
  at('who did what', () => '/account/events'),
];

const today = at('today', () => '/today');
const homework = at('an exercise: its start', ({ assignment }) => `/exercise/${assignment}`);
const question = from(homework, 'an exercise: a question', async (page) => {
  await press(page, /^(Begin|Ga verder)$/);
  await expect(page.getByText(/^\d+ van \d+$/)).toBeVisible();
});

const more = at('something for you alone', () => '/me/more');

export const partnerPages: readonly PageOf[] = [
  today,
  from(today, 'help now', async (page) => {
    await press(page, 'Hulp nu');
    await expect(page.getByRole('dialog', { name: 'Hulp nu' })).toBeVisible();
  }),
  at('together', () => '/together'),
  at('proposing something for the two', () => '/together/new'),
  at('one ritual', ({ ritual }) => `/together/${ritual}`),
  at('another rhythm, proposed', ({ ritual }) => `/together/${ritual}/change`),
  at('me', () => '/me'),
  at('the security of a partner’s account', () => '/me/security'),
  at('reminders', () => '/me/reminders'),
  at('the address for a calendar', () => '/me/calendar'),
  at('who read along', () => '/me/readers'),
  at('what is kept of a partner', () => '/me/data'),
  at('everything of a partner on one page', () => '/me/copy'),
  at('what was done before', () => '/done'),
  more,
  from(more, 'what is asked of each apart', (page) => press(page, 'Ik ben alleen, laat zien')),
  homework,
  question,
  from(question, 'an exercise: who reads', (page) => press(page, /^Voor wie:/)),
  from(question, 'an exercise: the overview', (page) => goOnTo(page, 'Even terugkijken')),
  from(homework, 'an exercise: not now', (page) => press(page, 'Niet nu')),
  at('an exercise, read back', ({ finished }) => `/exercise/${finished}`),
  at('all that was shared', () => '/shared'),
  at('what was shared of one exercise', ({ finished }) => `/shared/${finished}`),
];
