import nx from '@nx/eslint-plugin';
import sheriff from '@softarc/eslint-plugin-sheriff';
import tseslint from 'typescript-eslint';

const specs = ['**/*.spec.ts'];

/** Which project may import which: the tags stand in each project.json. */
const between = (constraints) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    {
      // Journeys and figures start the product as the commands do, and report to them.
      allow: ['^(\\.\\./)+scripts/[a-z-]+\\.mjs$'],
      enforceBuildableLibDependency: false,
      banTransitiveDependencies: false,
      depConstraints: constraints,
    },
  ],
});

const imports = (tag, onlyDependOnLibsWithTags, more = {}) => ({
  sourceTag: tag,
  onlyDependOnLibsWithTags: [tag, ...onlyDependOnLibsWithTags],
  ...more,
});

const app = ['domain', 'contracts', 'library'];
const usual = [
  imports('api', app),
  imports('web', app),
  imports('testing', ['domain', 'contracts']),
  imports('e2e', ['contracts', 'testing']),
];

/** The api's test harness is for specs; what runs for people does not reach it. */
const noHarness = { group: ['**/test/**'], message: 'Only a spec uses the test harness.' };
const noTypeOrm = {
  regex: '^typeorm(/|$)',
  message: 'SQL and TypeORM live in *.repository.ts, *.entity.ts, platform/database and migrations.',
};
const noApps = { regex: '^@tweespraak/(api|web|e2e)(/|$)', message: 'Nothing is built on an application.' };
const wholeZod = {
  'no-restricted-syntax': [
    'error',
    {
      selector:
        'ImportDeclaration[source.value="zod"] :matches(ImportSpecifier[imported.name="z"], ImportDefaultSpecifier)',
      message:
        "import * as z from 'zod': the named import brings every language of its messages into the browser.",
    },
  ],
};
const restrictImports = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: [noApps, ...patterns] }],
});

const noEnvironment = {
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: 'Only platform/config reads the environment.' },
  ],
};

const noDate = {
  'no-restricted-globals': ['error', { name: 'Date', message: 'A rule is given its day: see calendar.' }],
  'no-restricted-syntax': [
    'error',
    { selector: 'TSTypeReference[typeName.name="Date"]', message: 'A rule is given its day: see calendar.' },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'globalThis', property: 'Date', message: 'A rule is given its day: see calendar.' },
    { object: 'process', property: 'env', message: 'Only platform/config reads the environment.' },
  ],
};

/** Who may import whom: projects (Nx), folders (Sheriff), files (ESLint). */
export const boundaries = tseslint.config(
  {
    name: 'between projects',
    files: ['**/*.ts'],
    plugins: { '@nx': nx },
    rules: between([
      imports('domain', [], { bannedExternalImports: ['*'] }),
      imports('contracts', ['domain'], { allowedExternalImports: ['zod'] }),
      imports('library', ['domain', 'contracts'], { bannedExternalImports: ['*'] }),
      ...usual,
    ]),
  },
  {
    name: 'between projects, in specs',
    files: [...specs, '{api,libs/*}/test/**/*.ts'],
    rules: between([
      imports('domain', ['testing']),
      imports('contracts', ['domain', 'testing', 'library']),
      imports('library', ['domain', 'contracts', 'testing']),
      imports('api', [...app, 'testing']),
      imports('web', [...app, 'testing']),
      ...usual.slice(2),
    ]),
  },
  {
    name: 'between folders',
    files: ['api/src/**/*.ts', 'api/migrations/**/*.ts', 'web/src/app/**/*.ts'],
    plugins: { sheriff },
    rules: { 'sheriff/dependency-rule': 'error', 'sheriff/encapsulation': 'error' },
  },
  { name: 'environment', files: ['{api,web,libs}/**/*.ts'], ignores: specs, rules: noEnvironment },
  {
    name: 'environment, its reader',
    files: ['api/src/platform/config.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  { name: 'harness in tests', files: ['api/test/**/*.ts'], rules: { 'no-restricted-properties': 'off' } },
  { name: 'imports', files: ['{web,libs,e2e}/**/*.ts'], rules: restrictImports() },
  { name: 'imports of the api', files: ['api/src/**/*.ts'], rules: restrictImports(noTypeOrm, noHarness) },
  {
    name: 'imports of the persistence',
    files: ['api/src/**/*.{entity,repository}.ts', 'api/src/platform/database/**/*.ts'],
    rules: restrictImports(noHarness),
  },
  { name: 'zod', files: ['{api,web,libs}/**/*.ts'], rules: wholeZod },
  { name: 'imports of specs', files: specs, rules: restrictImports() },
  { name: 'days of the rules', files: ['libs/domain/**/*.ts'], ignores: specs, rules: noDate },
);
