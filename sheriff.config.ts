import { anyTag, type SheriffConfig } from '@softarc/sheriff-core';

/** Below the features of the api, in this order: each may use those before it. */
const ground = ['api:platform', 'api:identity', 'api:practice', 'api:couples'];

/** Specs stand beside what they test and use the harness; ESLint keeps everything else away from it. */
const onGround = (height: number, ...more: string[]) => [...ground.slice(0, height), ...more, 'api:test'];

/** What every page may stand on. */
const below = ['web:ui', 'web:identity', 'web:prompts'];

const features = [
  'practice',
  'couples',
  'exercises',
  'assignments',
  'reflections',
  'rituals',
  'reminders',
  'feeds',
  'safety',
  'audit',
];
const ofTheWeb = (names: string[]) => names.map((name) => `web:${name}`);

/**
 * Who may import whom among the folders of api and web. A folder of the api with an `index.ts` is entered through it
 * only; the pages of the web that compose features use each feature's own files.
 */
export const config: SheriffConfig = {
  enableBarrelLess: true,
  autoTagging: true,
  modules: {
    api: {
      migrations: 'api:migrations',
      test: 'api:test',
      'src/<folder>': 'api:<folder>',
    },
    'web/src/app/<folder>': 'web:<folder>',
  },
  depRules: {
    root: anyTag,
    noTag: anyTag,

    'api:test': anyTag,
    'api:migrations': ['api:platform'],
    'api:platform': ['api:migrations', 'api:test'],
    'api:identity': onGround(1),
    'api:practice': onGround(2),
    'api:couples': onGround(3),
    'api:exercises': onGround(3),
    'api:assignments': onGround(4, 'api:exercises'),
    'api:consents': onGround(4),
    'api:reflections': onGround(4, 'api:exercises', 'api:assignments', 'api:consents'),
    'api:rituals': onGround(4, 'api:consents'),
    'api:reminders': onGround(2),
    'api:feeds': onGround(4, 'api:consents'),
    'api:checks': onGround(4),
    'api:safety': onGround(4),
    // The one place that joins across features.
    'api:caseload': onGround(4, 'api:exercises', 'api:assignments', 'api:reflections', 'api:rituals'),
    'api:audit': onGround(4, 'api:exercises'),
    // A command's words around a rule of the domain.
    'api:streak': onGround(1),
    // The rights of a person reach through everything that is kept of them.
    'api:persons': onGround(
      4,
      'api:exercises',
      'api:assignments',
      'api:consents',
      'api:feeds',
      'api:reflections',
      'api:rituals',
      'api:reminders',
    ),
    'api:demo': anyTag,

    'web:ui': [],
    'web:identity': ['web:ui'],
    'web:prompts': ['web:ui'],
    'web:shell': ['web:ui', 'web:identity'],
    ...Object.fromEntries(ofTheWeb(features).map((feature) => [feature, below])),
    // Who manages the practice answers what partners ask of it.
    'web:practice': [...below, 'web:couples', 'web:persons'],
    'web:persons': [...below, 'web:couples', 'web:reflections', 'web:rituals'],
    'web:caseload': [...below, ...ofTheWeb(features), 'web:persons'],
    'web:couple-file': [...below, ...ofTheWeb(features), 'web:persons'],
    'web:home': [...below, ...ofTheWeb(features), 'web:persons'],
  },
};
