import ajvFormats from 'ajv-formats';
import type { Ajv2020 } from 'ajv/dist/2020.js';

/** Dates, ids and addresses are checked too. The package is CommonJS, whose default is wrapped once more. */
export function addFormats(ajv: Ajv2020): Ajv2020 {
  const add: unknown = 'default' in ajvFormats ? ajvFormats.default : ajvFormats;
  (add as (ajv: Ajv2020) => void)(ajv);
  return ajv;
}
