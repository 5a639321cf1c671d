import { parseArgs } from 'node:util';
import * as z from 'zod';
import { ConfigFault, type Config } from '../config.js';
import type { KeyRing } from '../crypto/key-ring.js';
import type { DatabaseUrls } from '../database/set-up.js';
import { readAnchors, writeAnchors } from './anchors.js';
import { AuditKeys } from './audit-keys.js';
import { ChainsRepository, type Span } from './chains.repository.js';
import { pruneChain, yearsBefore } from './prune-chain.js';
import { tellDamage, verifyAll } from './verify-all.js';

type Run = (urls: Pick<DatabaseUrls, 'migrator' | 'roles'>, ring: KeyRing) => Promise<number>;

const USAGE = 'npm run audit -- verify | export [--practice ID] [--from DAY] [--to DAY] | anchor | prune';
const out = (line: string): void => void process.stdout.write(`${line}\n`);
/** Progress goes where it does not get between exported lines. */
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** What the words of the command ask for; said before anything is opened. */
export function auditCommand(words: string[], config: Pick<Config, 'audit'>): Run {
  const { positionals, values } = parsed(words);
  const [what, ...more] = positionals;
  const span = spanOf(values);
  if (more.length > 0 || (what !== 'export' && Object.keys(values).length > 0)) throw new ConfigFault(USAGE);
  const { anchors, years } = config.audit;
  if (what === 'verify') return (urls, ring) => verify(urls, new AuditKeys(ring), anchors);
  if (what === 'export') return (urls) => ChainsRepository.with(urls, (chains) => exportEvents(chains, span));
  if (what === 'anchor') return (urls) => ChainsRepository.with(urls, (chains) => anchor(chains, anchors));
  if (what === 'prune') return (urls, ring) => prune(urls, new AuditKeys(ring), anchors, years);
  throw new ConfigFault(USAGE);
}

async function verify(urls: Parameters<Run>[0], keys: AuditKeys, folder: string): Promise<number> {
  const { anchors, files } = readAnchors(folder);
  out(`${anchors.length} anchors in ${files} files in ${folder}`);
  const verified = await ChainsRepository.with(urls, (chains) => verifyAll({ chains, keys, anchors, tell }));
  for (const { practice, events, prunedUpTo, damages } of verified) {
    const pruned = prunedUpTo > 0 ? `, pruned up to ${prunedUpTo}` : '';
    out(`practice ${practice}: ${events} events${pruned}, ${damages.length === 0 ? 'sound' : 'DAMAGED'}`);
    for (const damage of damages.slice(0, 20)) out(`  ${tellDamage(damage)}`);
    if (damages.length > 20) out(`  and ${damages.length - 20} more`);
  }
  const faulty = verified.filter(({ damages }) => damages.length > 0).length;
  out(
    faulty === 0
      ? `${verified.length} chains, all sound`
      : `${faulty} of ${verified.length} chains are damaged`,
  );
  return faulty === 0 ? 0 : 1;
}

async function exportEvents(chains: ChainsRepository, span: Span): Promise<number> {
  let [last, count]: [Awaited<ReturnType<ChainsRepository['within']>>[number] | null, number] = [null, 0];
  for (;;) {
    const events = await chains.within(span, last, 5_000);
    for (const event of events) out(JSON.stringify(event));
    count += events.length;
    last = events.at(-1) ?? null;
    if (!last) break;
    tell(`exported ${count} events`);
  }
  return 0;
}

async function anchor(chains: ChainsRepository, folder: string): Promise<number> {
  const ends = [];
  for (const practice of await chains.practices()) {
    const head = await chains.head(practice);
    if (head && head.sequence > 0) ends.push({ practice, ...head });
  }
  const file = writeAnchors(folder, new Date().toISOString().replaceAll(':', '-'), ends);
  out(`${ends.length} ends written to ${file}`);
  return 0;
}

/** Nothing is let go of a chain that is damaged: the fault would go with it. */
async function prune(
  urls: Parameters<Run>[0],
  keys: AuditKeys,
  folder: string,
  years: number,
): Promise<number> {
  const now = new Date();
  const { anchors } = readAnchors(folder);
  const verified = await ChainsRepository.with(urls, (chains) => verifyAll({ chains, keys, anchors, tell }));
  for (const { practice, damages } of verified) {
    if (damages.length > 0) {
      out(`practice ${practice}: DAMAGED, nothing was let go; npm run audit -- verify says what it is`);
      continue;
    }
    const gone = await ChainsRepository.with(urls, (chains) =>
      pruneChain(practice, yearsBefore(now, years), { chains, keys, now }),
    );
    out(`practice ${practice}: ${gone} events older than ${years} years were let go`);
  }
  return verified.some(({ damages }) => damages.length > 0) ? 1 : 0;
}

function parsed(words: string[]): { positionals: string[]; values: Record<string, string | undefined> } {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: { practice: text, from: text, to: text },
    });
  } catch {
    throw new ConfigFault(USAGE);
  }
}

function spanOf({ practice, from, to }: Record<string, string | undefined>): Span {
  const id = z.uuid().optional().safeParse(practice);
  const day = z.iso.date().optional();
  const days = z.object({ from: day, to: day }).safeParse({ from, to });
  if (!id.success || !days.success) throw new ConfigFault(USAGE);
  return {
    practice: id.data ?? null,
    from: days.data.from ? new Date(`${days.data.from}T00:00:00Z`) : null,
    // The last day is meant whole.
    to: days.data.to ? new Date(Date.parse(`${days.data.to}T00:00:00Z`) + 86_400_000) : null,
  };
}
