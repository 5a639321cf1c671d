import { defineConfig } from 'vitest/config';
import usual from './vitest.config.js';

/** For `npm run mutation`: the specs of the pure parts alone, which need no database. */
export default defineConfig({
  ...usual,
  test: {
    environment: 'node',
    include: [
      'libs/domain/src/{access,audiences,audit,sessions}/**/*.spec.ts',
      'api/src/platform/crypto/*.spec.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.api.spec.ts', '**/*.long.spec.ts'],
  },
});
