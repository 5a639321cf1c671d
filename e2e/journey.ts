import {
  expect,
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';

export { expect };

/** The devices of a journey, each with a browser of its own that knows nothing of the others. */
interface Devices {
  sitAtDesk: () => Promise<Page>;
  takePhone: () => Promise<Page>;
}

const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** On every device of every journey a page that fails or breaks its own security policy is a fault. */
export const test = base.extend<Devices & { open: (device: BrowserContextOptions) => Promise<Page> }>({
  open: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    await use(async (device) => {
      const context = await openWatched(browser, device, faults);
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    expect(faults, 'what the pages complained about').toEqual([]);
  },
  sitAtDesk: async ({ open }, use) => use(() => open(desk)),
  takePhone: async ({ open }, use) => use(() => open(phone)),
});

/** A browser whose complaints are collected. */
export async function openWatched(
  browser: Browser,
  device: BrowserContextOptions,
  faults: string[],
): Promise<BrowserContext> {
  const context = await browser.newContext(device);
  context.setDefaultTimeout(15_000);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`Against the security policy: ${effectiveDirective} ${blockedURI}`);
    });
  });
  context.on('console', (message) => {
    // The browser itself reports each refused or lost request; the pages answer those in words.
    const isRequest = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isRequest) faults.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (fault) => faults.push(`${fault.page()?.url()}: ${fault.error().message}`));
  return context;
}
