import { Injectable } from '@angular/core';
import type { AddReminderDevice } from '@tweespraak/contracts/reminder-devices';

/** What this browser lets a page do: nothing of the kind; not, since it was refused; or what it does now. */
export type BrowserState = 'unsupported' | 'refused' | 'off' | 'on';

const FILE = '/worker.js';
/** The worker has one page of ours below it, and needs none. */
const SCOPE = '/messages';

interface TrustedScripts {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

/** Messages in this browser: whether it can, whether it may, and switching it on and off. */
@Injectable({ providedIn: 'root' })
export class ThisBrowser {
  private address: string | undefined;

  /** Looks, and asks nobody. */
  async state(): Promise<BrowserState> {
    if (!isAble()) return 'unsupported';
    if (Notification.permission === 'denied') return 'refused';
    const registration = await navigator.serviceWorker.getRegistration(SCOPE);
    const subscription = await registration?.pushManager.getSubscription();
    return subscription && Notification.permission === 'granted' ? 'on' : 'off';
  }

  /** Asks for permission, so only after a tap. Gives nothing when that was not given. */
  async switchOn(key: string): Promise<AddReminderDevice | null> {
    if ((await Notification.requestPermission()) !== 'granted') return null;
    const registration = await this.register();
    // One that is there may be somebody else's on the same device: it ends, and this one is new.
    await (await registration.pushManager.getSubscription())?.unsubscribe();
    const subscription = await registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: key,
    });
    const { endpoint = '', keys = {} } = subscription.toJSON();
    return { endpoint, p256dh: keys['p256dh'] ?? '', auth: keys['auth'] ?? '' };
  }

  async switchOff(): Promise<void> {
    if (!isAble()) return;
    const registration = await navigator.serviceWorker.getRegistration(SCOPE);
    await (await registration?.pushManager.getSubscription())?.unsubscribe();
    await registration?.unregister();
  }

  private async register(): Promise<ServiceWorkerRegistration> {
    const registration = await navigator.serviceWorker.register((this.address ??= trusted()), {
      scope: SCOPE,
      updateViaCache: 'none',
    });
    const worker = registration.installing ?? registration.waiting;
    if (!registration.active && worker)
      await new Promise<void>((active) => {
        worker.addEventListener('statechange', () => worker.state === 'activated' && active());
      });
    return registration;
  }
}

const isAble = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

/** The one address of a script that these pages ever name; a policy can be made once. */
function trusted(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedScripts };
  const rules = {
    createScriptURL: (url: string) => {
      if (url !== FILE) throw new TypeError('Not ours.');
      return url;
    },
  };
  return (trustedTypes?.createPolicy('worker', rules) ?? rules).createScriptURL(FILE);
}
