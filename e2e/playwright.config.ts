import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '../scripts/chromium.mjs';
import { freePort } from './free-port.js';

// The workers read this file again and have to meet the same product. A given E2E_URL names one that runs already.
if (!process.env['E2E_URL']) {
  process.env['E2E_PORT'] = String(await freePort());
  process.env['E2E_URL'] = `http://localhost:${process.env['E2E_PORT']}`;
}

/** The journeys against the built product on its own port, with its own database and the demo practice in it. */
export default defineConfig({
  testDir: '.',
  outputDir: 'test-results',
  globalSetup: './start-product.ts',
  forbidOnly: true,
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env['E2E_URL'],
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: await findChromium(),
      args: [
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
