import type { Page } from '@playwright/test';

/** The fingerprint reader of a device, played by Chromium itself. */
export interface Authenticator {
  /** How many passkeys the device keeps. */
  passkeys: () => Promise<number>;
  /** From now on the finger is not recognised; or again it is. */
  recognises: (isRecognised: boolean) => Promise<void>;
}

/** Gives a device what modern phones have: a passkey behind a finger or a face. */
export async function giveAuthenticator(page: Page): Promise<Authenticator> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    passkeys: async () => (await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
    recognises: (isUserVerified) =>
      cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }).then(() => undefined),
  };
}
