import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { isWhole } from './scripts/report.mjs';

const root = import.meta.dirname;

/**
 * Each name that a library exports, led to its source instead of its build: tests then need no build and see a change
 * at once, and a name that the library does not export stays unknown.
 */
function librarySources(): { find: RegExp; replacement: string }[] {
  return readdirSync(join(root, 'libs')).flatMap((library) => {
    const list: unknown = JSON.parse(readFileSync(join(root, 'libs', library, 'package.json'), 'utf8'));
    const { name, exports } = list as { name: string; exports: Record<string, string> };
    return Object.entries(exports)
      .sort(([one], [other]) => Number(one.includes('*')) - Number(other.includes('*')))
      .map(([topic, file]) => ({
        find: new RegExp(`^${name}${topic.slice(1).replace('*', '([a-z-]+)')}$`),
        replacement: join(
          root,
          'libs',
          library,
          file.replace('./dist/', 'src/').replace('*', '$1').replace(/\.js$/, '.ts'),
        ),
      }));
  });
}

const usual = {
  environment: 'node',
  exclude: [
    '**/node_modules/**',
    '**/dist/**',
    '**/*.api.spec.ts',
    '**/*.long.spec.ts',
    '**/*.figure.spec.ts',
  ],
  setupFiles: [join(root, 'scripts/fast-check-runs.ts')],
  // A busy machine is slow, not wrong.
  testTimeout: 60_000,
};
const project = (name: string, include: string[]) => ({
  extends: true as const,
  test: { ...usual, name, include },
});
const onDatabase = (name: string, include: string[], testTimeout = usual.testTimeout) => ({
  extends: true as const,
  test: {
    ...usual,
    testTimeout,
    name,
    include,
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: [join(root, 'api/test/global-setup.ts')],
    pool: 'forks' as const,
    maxWorkers: 2,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  resolve: { alias: librarySources() },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  test: {
    allowOnly: false,
    projects: [
      project('libs', ['libs/*/src/**/*.spec.ts']),
      project('web', ['web/src/**/*.spec.ts']),
      project('api', ['api/{src,migrations,test}/**/*.spec.ts']),
      project('house', ['scripts/**/*.spec.ts']),
      onDatabase('api-database', ['api/**/*.api.spec.ts']),
      onDatabase('figures', ['api/test/figures/*.figure.spec.ts'], isWhole ? 7_200_000 : 600_000),
      // No test: it measures, and only `npm run figures -- rituals` asks for it.
      onDatabase('benchmarks', ['api/test/benchmarks/*.bench.ts'], 7_200_000),
      onDatabase('long', ['{libs,api,web}/**/*.long.spec.ts']),
    ],
  },
});
