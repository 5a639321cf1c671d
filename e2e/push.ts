import type { Page } from '@playwright/test';
import { createECDH, randomBytes } from 'node:crypto';
import { expect } from './journey.js';

/** What the browser of the journey says when it is asked. */
export type Permission = 'granted' | 'denied';

/**
 * A push service for the pages of a phone: no browser here reaches a real one. It gives an address and keys, and nobody is
 * asked for permission before the page asks. The worker, and what it shows, are those of the browser.
 */
export async function standInForPush(phone: Page, asked: Permission, before = 'default'): Promise<void> {
  await phone.context().grantPermissions(['notifications']);
  const keys = createECDH('prime256v1');
  keys.generateKeys();
  await phone.addInitScript(
    ({ endpoint, p256dh, auth, asked, before }) => {
      const kept = { permission: before, isAt: 'push-service-of-the-journey' };
      const subscription = {
        endpoint,
        toJSON: () => ({ endpoint, keys: { p256dh, auth } }),
        unsubscribe: async () => {
          localStorage.removeItem(kept.isAt);
          return true;
        },
      };
      const now = (): string => localStorage.getItem('permission-of-the-journey') ?? kept.permission;
      Object.defineProperty(Notification, 'permission', { get: now });
      Notification.requestPermission = async () => {
        localStorage.setItem('permission-of-the-journey', asked);
        return asked;
      };
      PushManager.prototype.getSubscription = async () =>
        (localStorage.getItem(kept.isAt) ? subscription : null) as unknown as PushSubscription;
      PushManager.prototype.subscribe = async () => {
        localStorage.setItem(kept.isAt, 'yes');
        return subscription as unknown as PushSubscription;
      };
    },
    {
      endpoint: `https://fcm.googleapis.com/fcm/send/${randomBytes(12).toString('hex')}`,
      p256dh: keys.getPublicKey('base64url'),
      auth: randomBytes(16).toString('base64url'),
      asked,
      before,
    },
  );
}

/** Whether the page asked for permission so far. */
export const wasAsked = (phone: Page): Promise<boolean> =>
  phone.evaluate(() => localStorage.getItem('permission-of-the-journey') !== null);

/** Brings a message to the real worker of the page, as the push service of a browser does. */
export async function bringMessage(phone: Page, message: string): Promise<void> {
  const tools = await phone.context().newCDPSession(phone);
  const registered = new Promise<string>((known) => {
    tools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [one] = registrations.filter(({ isDeleted }) => !isDeleted);
      if (one) known(one.registrationId);
    });
  });
  await tools.send('ServiceWorker.enable');
  const { origin } = new URL(phone.url());
  await tools.send('ServiceWorker.deliverPushMessage', {
    origin,
    registrationId: await registered,
    data: message,
  });
  await tools.detach();
}

interface Shown {
  title: string;
  body: string;
  icon: string;
  image: string;
  tag: string;
  lang: string;
  data: unknown;
}

/** What the device shows at this moment. */
export const shownOn = (phone: Page): Promise<Shown[]> =>
  phone.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration('/messages');
    const shown = (await registration?.getNotifications()) ?? [];
    return shown.map((each) => {
      const { title, body, icon, tag, lang, data } = each;
      return {
        title,
        body,
        icon,
        image: String(Reflect.get(each, 'image') ?? ''),
        tag,
        lang,
        data: data as unknown,
      };
    });
  });

export async function shows(phone: Page, title: string, lang: string): Promise<void> {
  const one = { title, lang, body: '', icon: '', image: '', tag: 'message', data: null };
  await expect.poll(() => shownOn(phone)).toEqual([one]);
}

/** How many workers of ours this browser keeps. */
export const workersOf = (phone: Page): Promise<number> =>
  phone.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
