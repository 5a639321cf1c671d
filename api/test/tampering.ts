import type { ChainPoint, DamageKind } from '@tweespraak/domain/audit';
import type pg from 'pg';
import type { AuditKeys } from '../src/platform/audit/audit-keys.js';
import { ChainsRepository } from '../src/platform/audit/chains.repository.js';
import { verifyChain } from '../src/platform/audit/verify-chain.js';

/** What somebody with every right in the database can do to a chain, by the name that the check should give it. */
export type Tampering = [DamageKind, (client: pg.ClientBase, at: number, length: number) => Promise<unknown>];

const columns = [
  'account_id',
  'role',
  'act',
  'at',
  'couple_id',
  'partner_id',
  'record_id',
  'shown_to',
  'session_id',
  'outcome',
];
const other: Record<string, string> = {
  role: `case role when 'owner' then 'therapist' else 'owner' end`,
  act: `act || '-x'`,
  at: `at + interval '1 hour'`,
  shown_to: `case shown_to when 'account' then 'practice' else 'account' end`,
  outcome: `case outcome when 'done' then 'refused' else 'done' end`,
};

/** Triggers, keys and checks out of the way, as for a superuser with time. */
export const unguarded = `set local session_replication_role = replica;
  alter table audit_events drop constraint audit_events_pkey;
  alter table audit_events drop constraint audit_events_check, drop constraint audit_events_check1, drop constraint audit_events_check2`;

export function tamperings(practice: string): Tampering[] {
  const of = `practice_id = '${practice}'`;
  const one = (sequence: number): string => `${of} and sequence = ${sequence}`;
  const move = (from: number, to: number): string =>
    `update audit_events set sequence = ${to} where ${one(from)}`;
  return [
    [
      'changed',
      (client, at) => {
        const column = columns[at % columns.length] ?? 'role';
        return client.query(
          `update audit_events set ${column} = ${other[column] ?? 'gen_random_uuid()'} where ${one(at)}`,
        );
      },
    ],
    [
      'removed',
      (client, at, length) => client.query(`delete from audit_events where ${one(Math.min(at, length - 1))}`),
    ],
    [
      'inserted',
      (client, at) =>
        client.query(`insert into audit_events select practice_id, sequence, previous, key_id, seal, gen_random_uuid(), at,
          session_id, account_id, role, act, outcome, couple_id, partner_id, record_id, access_id, shown_to
          from audit_events where ${one(at)}`),
    ],
    [
      'reordered',
      (client, at, length) => {
        const beside = at === length ? at - 1 : at + 1;
        return client.query(`${move(at, 1_000_000)}; ${move(beside, at)}; ${move(1_000_000, beside)}`);
      },
    ],
    // With the end in the database moved along, which leaves only the anchor to know better.
    [
      'cut-off',
      async (client, at) => {
        await client.query(`delete from audit_events where ${of} and sequence >= ${at}`);
        await client.query(
          `update auth.audit_heads set sequence = $2, seal = coalesce(
             (select seal from audit_events where practice_id = $1 and sequence = $2), decode(repeat('00', 32), 'hex'))
           where practice_id = $1`,
          [practice, at - 1],
        );
      },
    ],
  ];
}

/** The kinds of damage that a check finds after `tampering`; nothing of it stays. */
export async function foundAfter(
  client: pg.ClientBase,
  practice: string,
  anchors: ChainPoint[],
  keys: Pick<AuditKeys, 'toCheck'>,
  tampering: () => Promise<unknown>,
): Promise<DamageKind[]> {
  await client.query(`begin; ${unguarded}`);
  try {
    await tampering();
    const { damages } = await verifyChain(practice, {
      chains: new ChainsRepository(client),
      keys,
      anchors,
      pageSize: 7,
    });
    return damages.map(({ kind }) => kind);
  } finally {
    await client.query('rollback');
  }
}
