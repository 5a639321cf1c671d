import type { KeyOwner, Place } from './place.js';

/** A column of sealed texts, for what goes over all of them: counting, verifying, sealing anew. */
export interface SealedColumn {
  table: string;
  column: string;
  /** What names a row. */
  keys: string[];
  /** The row, the person and the owner of the key as SQL, the same as the place in the code that writes it. */
  row: string;
  person: string;
  kind: string;
  owner: string;
  revision: string;
}

const ofItsPartner = { person: 'partner_id', kind: `'person'`, owner: 'partner_id', revision: '1' };

/** All of them. A spec compares this list with the columns of the database and with what the product writes. */
export const sealedColumns: readonly SealedColumn[] = [
  {
    table: 'assignments',
    column: 'line',
    keys: ['id'],
    row: 'id::text',
    person: 'partner_id',
    kind: `case when partner_id is null then 'couple' else 'person' end`,
    owner: 'coalesce(partner_id, couple_id)',
    revision: '1',
  },
  { table: 'reflections', column: 'decline_reason', keys: ['id'], row: 'id::text', ...ofItsPartner },
  {
    table: 'answers',
    column: 'body',
    keys: ['reflection_id', 'prompt_key'],
    row: `reflection_id || '/' || prompt_key`,
    ...ofItsPartner,
    revision: 'revision',
  },
  { table: 'feedback', column: 'body', keys: ['id'], row: 'id::text', ...ofItsPartner },
  { table: 'safety_checks', column: 'body', keys: ['id'], row: 'id::text', ...ofItsPartner },
  { table: 'later_thoughts', column: 'body', keys: ['id'], row: 'id::text', ...ofItsPartner },
  {
    table: 'shared_answers',
    column: 'body',
    keys: ['release_id', 'partner_id', 'prompt_key'],
    row: `release_id || '/' || partner_id || '/' || prompt_key`,
    person: 'partner_id',
    kind: `'couple'`,
    owner: 'couple_id',
    revision: '1',
  },
  {
    table: 'moment_notes',
    column: 'body',
    keys: ['moment_id'],
    row: 'moment_id::text',
    ...ofItsPartner,
  },
  {
    table: 'ritual_pause_reasons',
    column: 'body',
    keys: ['pause_id'],
    row: 'pause_id::text',
    ...ofItsPartner,
  },
  {
    table: 'shared_moment_notes',
    column: 'body',
    keys: ['moment_id'],
    row: 'moment_id::text',
    person: 'partner_id',
    kind: `'couple'`,
    owner: 'couple_id',
    revision: '1',
  },
  {
    table: 'ritual_proposals',
    column: 'name',
    keys: ['id'],
    row: 'id::text',
    person: 'null::uuid',
    kind: `'couple'`,
    owner: 'couple_id',
    revision: '1',
  },
];

/** A sealed text with its place, as `selectSealed` finds it. */
export interface SealedRow {
  sealed: Buffer;
  row: string;
  person: string | null;
  kind: KeyOwner['kind'];
  owner: string;
  practice: string;
  revision: number;
  /** Names the row for `updateSealed`. */
  ctid: string;
}

/** Every text of a column, with its place. */
export const selectSealed = ({ table, column, row, person, kind, owner, revision }: SealedColumn): string =>
  `select ${column} as sealed, ${row} as row, ${person} as person, ${kind} as kind, ${owner} as owner,
     practice_id as practice, ${revision} as revision, ctid::text as ctid from public.${table} where ${column} is not null`;

export function placeOf({ table, column }: SealedColumn, found: SealedRow): Place {
  const { row, person, revision, kind, owner, practice } = found;
  return { table, column, row, person, revision, owner: { kind, id: owner, practiceId: practice } };
}
