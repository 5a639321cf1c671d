import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { inProject, projectNode, root, toolEnvironment, toolScripts } from './places.mjs';

// The rules about imports need no types, and without them a snippet can stand for any file.
const withoutTypes = {
  ...tseslint.configs.disableTypeChecked,
  files: ['**/*.ts'],
  languageOptions: { parserOptions: { project: null, programs: null } },
};
const eslint = new ESLint({ cwd: root, overrideConfig: [withoutTypes] });

/** The rules that refuse a text, as if it stood in the first file that the pattern finds. */
async function refusals(pattern: string, text: string): Promise<string[]> {
  const [place] = globSync(pattern, {
    cwd: root,
    exclude: (name) => /dist|node_modules|\.spec\.ts/.test(name),
  });
  if (!place) throw new Error(`No file is like ${pattern}.`);
  const [result] = await eslint.lintText(text, { filePath: join(root, place) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

beforeAll(() => {
  // Without its graph the rule between projects keeps silent.
  execFileSync(projectNode(), [toolScripts.nx, 'show', 'projects'], { cwd: root, env: toolEnvironment() });
}, 60_000);

const forbidden: [story: string, file: string, text: string, rule: string][] = [
  [
    'the web reaches into the api',
    'web/src/app/app.ts',
    `import '@tweespraak/api';`,
    'no-restricted-imports',
  ],
  [
    'the web reaches into the api by path',
    'web/src/app/app.ts',
    `import '../../../api/src/platform/clock';`,
    '@nx/enforce-module-boundaries',
  ],
  ['the api uses Angular', 'api/src/platform/clock.ts', `import '@tweespraak/web';`, 'no-restricted-imports'],
  [
    'the rules know a package',
    'libs/domain/src/calendar/days.ts',
    `import * as z from 'zod'; export const a = z;`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'the rules know the contracts',
    'libs/domain/src/calendar/days.ts',
    `import '@tweespraak/contracts/assignments';`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'the contracts know the exercises',
    'libs/contracts/src/rituals.ts',
    `import '@tweespraak/library';`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'what runs for people uses the makers of tests',
    'api/src/assignments/*.service.ts',
    `import '@tweespraak/testing';`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'a feature of the api passes the door of another',
    'api/src/assignments/*.service.ts',
    `import '../couples/couples.repository.js';`,
    'sheriff/encapsulation',
  ],
  [
    'a lower folder of the api uses a higher one',
    'api/src/couples/*.service.ts',
    `import '../assignments/index.js';`,
    'sheriff/dependency-rule',
  ],
  [
    'the ground of the api knows the trade',
    'api/src/platform/clock.ts',
    `import '../couples/index.js';`,
    'sheriff/dependency-rule',
  ],
  [
    'a feature of the web uses another',
    'web/src/app/rituals/rituals-api.ts',
    `import '../assignments/assignments-api';`,
    'sheriff/dependency-rule',
  ],
  [
    'a widget knows the trade',
    'web/src/app/ui/words.ts',
    `import '../assignments/assignments-api';`,
    'sheriff/dependency-rule',
  ],
  [
    'what runs for people uses the harness of tests',
    'api/src/assignments/*.service.ts',
    `import '../../test/client.js';`,
    'no-restricted-imports',
  ],
  [
    'a service writes SQL',
    'api/src/assignments/*.service.ts',
    `import { DataSource } from 'typeorm'; export const a = DataSource;`,
    'no-restricted-imports',
  ],
  [
    'a feature reads the environment',
    'api/src/assignments/*.service.ts',
    `export const a = process.env['PORT'];`,
    'no-restricted-properties',
  ],
  [
    'the rules look at the clock',
    'libs/domain/src/calendar/days.ts',
    `export const a = Date.now();`,
    'no-restricted-globals',
  ],
  [
    'the rules take a moment for a day',
    'libs/domain/src/calendar/days.ts',
    `export function a(day: Date): void { void day; }`,
    'no-restricted-syntax',
  ],
  [
    'a type is left open',
    'api/src/platform/clock.ts',
    `export const a = (b: any) => void b;`,
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'a file switches a rule off',
    'libs/domain/src/calendar/days.ts',
    `/* eslint-disable no-restricted-globals */ export const a = Date.now();`,
    'no-restricted-globals',
  ],
];

describe('a boundary holds when', () => {
  it.each(forbidden)('%s', async (_story, file, text, rule) => {
    expect(await refusals(file, text)).toContain(rule);
  });

  it('a page has words of its own in one language', async () => {
    const page = 'web/src/app/**/*.html';
    expect(await refusals(page, '<p>Goedemorgen</p>')).toContain('house/literal-text');
    expect(await refusals(page, '<p>{{ day() }} geleden</p>')).toContain('house/literal-text');
    expect(await refusals(page, `<p>{{ late() ? 'te laat' : t().due }}</p>`)).toContain('house/literal-text');
    expect(await refusals(page, '<img [src]="face()" alt="Gezicht" />')).toContain('house/literal-text');
    expect(await refusals(page, `<p [attr.aria-label]="'Naam'">{{ t().name }}</p>`)).toContain(
      'house/literal-text',
    );
  });

  it('a picture says nothing to who cannot see it', async () => {
    expect(await refusals('web/src/app/**/*.html', '<img [src]="face()" />')).toContain(
      '@angular-eslint/template/alt-text',
    );
  });

  it('an inline template has words of its own', async () => {
    const page = `import { Component } from '@angular/core';\n@Component({ selector: 'tw-a', template: '<p>Hallo</p>' })\nexport class A {}`;
    expect(await refusals('web/src/app/app.ts', page)).toContain('house/literal-text');
  });
});

describe('a boundary lets pass', () => {
  const allowed: [story: string, file: string, text: string][] = [
    ['a page that uses a widget', 'web/src/app/rituals/rituals-api.ts', `import '../ui/http';`],
    ['a page that composes features', 'web/src/app/home/*.ts', `import '../rituals/rituals-api';`],
    [
      'a feature that enters another by its door',
      'api/src/assignments/*.service.ts',
      `import '../couples/index.js';`,
    ],
    ['a repository that writes SQL', 'api/src/**/*.repository.ts', `import 'typeorm';`],
    ['the reader of the environment', 'api/src/platform/config.ts', `export const a = process.env['PORT'];`],
    [
      'words from a words file',
      'web/src/app/**/*.html',
      `<p [attr.aria-label]="t().name">{{ t().at('due') }} – 1</p>`,
    ],
  ];
  it.each(allowed)('%s', async (_story, file, text) => {
    expect(await refusals(file, text)).toEqual([]);
  });
});

describe('the house', () => {
  const folders = ['api/src', 'web/src/app', 'libs/*/src']
    .flatMap((below) => globSync(`${below}/**/*.ts`, { cwd: root }))
    .map((file) => dirname(file));

  it('has no folder for a kind of file', () => {
    const kinds = /^(components|services|dto|models|helpers|utils|common|shared|core)$/;
    expect([...new Set(folders)].filter((folder) => kinds.test(basename(folder)))).toEqual([]);
  });

  it('has a door to every feature of the api', () => {
    const features = readdirSync(inProject('api/src'), { withFileTypes: true })
      .filter((each) => each.isDirectory() && !['platform', 'demo'].includes(each.name))
      .map((each) => each.name);
    expect(features.filter((name) => !existsSync(inProject('api/src', name, 'index.ts')))).toEqual([]);
  });
});
