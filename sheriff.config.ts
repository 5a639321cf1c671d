import { anyTag, type SheriffConfig } from '@softarc/sheriff-core';

/** Below the features of the api, in this order: each may use those before it. */
const ground = ['api:platform', 'api:identity', 'api:practice', 'api:couples'];

/** What every page may stand on. */
const below = ['web:ui', 'web:identity', 'web:prompts'];

const features = ['practice', 'couples', 'exercises', 'assignments', 'reflections', 'rituals'];
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
    'api:platform': ['api:migrations'],
    'api:identity': ['api:platform'],
    'api:practice': ['api:platform', 'api:identity'],
    'api:couples': ground.slice(0, 3),
    'api:exercises': ground.slice(0, 3),
    'api:assignments': [...ground, 'api:exercises'],
    'api:reflections': [...ground, 'api:exercises', 'api:assignments'],
    'api:rituals': ground,
    'api:checks': ground,
    'api:caseload': ground,
    'api:demo': anyTag,

    'web:ui': [],
    'web:identity': ['web:ui'],
    'web:prompts': ['web:ui'],
    'web:shell': ['web:ui', 'web:identity'],
    ...Object.fromEntries(ofTheWeb(features).map((feature) => [feature, below])),
    'web:caseload': [...below, ...ofTheWeb(features)],
    'web:couple-file': [...below, ...ofTheWeb(features)],
    'web:home': [...below, ...ofTheWeb(features)],
  },
};
