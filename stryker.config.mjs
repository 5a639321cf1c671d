/** Mutates the pure parts of what keeps a text with its author, and asks whether a test notices. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: true },
  mutate: [
    'libs/domain/src/{access,audiences,audit,sessions}/**/*.ts',
    'api/src/platform/crypto/{envelope,master-keys,padding,place,remembered,wrapping}.ts',
    '!**/*.spec.ts',
    '!**/index.ts',
  ],
  ignorePatterns: ['/dist', '**/dist', '.nx', '.data', 'docs', 'web', 'e2e'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  incremental: false,
  timeoutMS: 20_000,
  tempDirName: 'dist/mutation',
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'dist/reports/mutation.json' },
  thresholds: { high: 95, low: 90, break: 85 },
};
