import { demoMails } from '@tweespraak/contracts/demo-mails';
import { isForEverybody } from './accessibility.js';
import { dayFromToday } from './days.js';
import { expect, test } from './journey.js';
import { Practice } from './practice.js';

/** What the clocks of the couple show, a minute from now. */
const soon = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' }).format(
    Date.now() + 60_000,
  );

for (const english of [false, true])
  test(`a partner is reminded once by a mail that says nothing, and switches it off with one link, in ${english ? 'English' : 'Dutch'}`, async ({
    request,
    takePhone,
  }) => {
    test.setTimeout(240_000);
    const words = english
      ? {
          place: /^A note/,
          yes: /^Yes, by email/,
          at: 'At what time?',
          from: 'From',
          to: 'Until',
          save: 'Save',
          saved: /^Saved\. If there is/,
        }
      : {
          place: /^Een berichtje/,
          yes: /^Ja, per mail/,
          at: 'Hoe laat?',
          from: 'Van',
          to: 'Tot',
          save: 'Bewaar',
          saved: /^Opgeslagen\. Als er iets/,
        };
    const practice = await Practice.of(request);
    const couple = await practice.addCouple('Vera en Nick');
    const phone = await takePhone();
    const vera = await practice.joinOn(phone, couple, 'a', 'Vera');
    await practice.assign(couple, 'own-patterns', { dueOn: dayFromToday(0) });
    const address = `${vera.signInName}@example.org`;

    await test.step('without an address the page says what is missing; she adds it', async () => {
      await phone.goto('/me/reminders');
      await expect(phone.getByText('Er is nog geen mailadres van je bekend.')).toBeVisible();
      await expect(phone.getByText('Er ligt iets voor je klaar.', { exact: false })).toBeVisible();
      await phone.getByRole('link', { name: 'Vul eerst je mailadres in' }).click();
      await phone.getByLabel('Mailadres').fill(address);
      await phone.getByRole('button', { name: 'Bewaar' }).click();
      await expect(phone.getByText('Opgeslagen.').first()).toBeVisible();
      if (english) await phone.getByRole('button', { name: 'English' }).click();
    });

    await test.step('she chooses it, with the keyboard, for a minute from now', async () => {
      await phone.getByRole('link', { name: words.place }).click();
      await phone.getByRole('radio', { name: words.yes }).focus();
      await phone.keyboard.press('Space');
      await phone.getByLabel(words.from, { exact: true }).fill('00:00');
      await phone.getByLabel(words.to, { exact: true }).fill('00:00');
      await phone.getByLabel(words.at).fill(soon());
      await phone.getByRole('button', { name: words.save }).focus();
      await phone.keyboard.press('Enter');
      await expect(phone.getByText(words.saved).first()).toBeVisible();
      await isForEverybody(phone, 'reminders, chosen');
    });

    const mine = async () => {
      const { mails } = demoMails.parse(await (await request.get('/api/demo/mail')).json());
      return mails.filter(({ to }) => to === address);
    };
    let link = '';
    await test.step('one mail arrives, in her language, without a name', async () => {
      await expect.poll(async () => (await mine()).length, { timeout: 120_000, intervals: [1_000] }).toBe(1);
      const [mail] = await mine();
      expect(mail?.subject).toBe(english ? 'A note for you' : 'Een berichtje voor jou');
      expect(mail?.text).not.toMatch(/Vera|Nick|Marijke|Oeverkamer|oefening|exercise|therap/i);
      link = /\S+\/messages#\S+/.exec(mail?.text ?? '')?.[0] ?? '';
      await phone.goto('/demo/mail');
      await expect(phone.getByText(address)).toBeVisible();
    });

    await test.step('whoever opens the link is off at once, and may take that back', async () => {
      const other = await takePhone();
      await other.goto(new URL(link).pathname + new URL(link).hash);
      await expect(
        other.getByText(/^(Je krijgt geen berichten meer|You will get no more messages)\.$/),
      ).toBeVisible();
      expect(other.url()).not.toContain('#');
      await isForEverybody(other, 'messages off');
      await phone.goto('/me/reminders');
      await expect(phone.getByRole('radio', { name: words.yes })).not.toBeChecked();
      await other.getByRole('button', { name: /^(Toch weer aan|Turn them back on)$/ }).click();
      await expect(other.getByText(/^(Ze staan weer aan|They are on again)/)).toBeVisible();
      expect(await mine()).toHaveLength(1);
    });
  });
