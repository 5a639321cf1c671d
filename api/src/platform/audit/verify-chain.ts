import {
  beginning,
  type ChainPoint,
  checkChain,
  type Damage,
  isGenuine,
  type Mac,
  type SealedEvent,
} from '@tweespraak/domain/audit';
import type { AuditKeys, SealingKey } from './audit-keys.js';
import type { ChainsRepository } from './chains.repository.js';

/** What became of checking one chain. */
export interface Verified {
  practice: string;
  events: number;
  /** Up to where the beginning was pruned, under seal. */
  prunedUpTo: number;
  damages: Damage[];
}

interface Verifying {
  chains: ChainsRepository;
  keys: Pick<AuditKeys, 'toCheck'>;
  /** What anchors outside the database say of this chain. */
  anchors: readonly ChainPoint[];
  tell?: (checked: number, of: number) => void;
  pageSize?: number;
}

/** Checks the chain of a practice, page by page; from the first fault on as a whole, so that it can be named. */
export async function verifyChain(
  practice: string,
  { chains, keys, anchors, tell, pageSize = 5_000 }: Verifying,
): Promise<Verified> {
  const seal = new Sealers(practice, keys);
  const checkpoint = await chains.checkpoint(practice);
  if (checkpoint) await seal.know([checkpoint.key]);
  const isSound = checkpoint !== undefined && isGenuine(checkpoint, seal.mac);
  const start: ChainPoint = checkpoint && isSound ? checkpoint : beginning;
  const head = await chains.head(practice);
  const known = [...anchors, ...(head ? [head] : [])].filter(({ sequence }) => sequence >= start.sequence);
  const total = await chains.count(practice);

  const check = async (
    after: ChainPoint,
    events: SealedEvent[],
    points: readonly ChainPoint[],
  ): Promise<Damage[]> => {
    await seal.know(events.map(({ key }) => key));
    return checkChain({ after, events, known: points, mac: seal.mac });
  };
  // Whatever stands before the start has no business there any more.
  const left = start.sequence > 0 ? await chains.upTo(practice, start.sequence) : [];
  let [after, checked] = [start, 0];
  while (left.length === 0) {
    const page = await chains.after(practice, after.sequence, pageSize);
    const end = page.at(-1);
    if (!end) break;
    const within = known.filter(({ sequence }) => sequence >= after.sequence && sequence <= end.sequence);
    if ((await check(after, page, within)).length > 0) break;
    checked += page.length;
    tell?.(checked, total);
    after = end;
  }
  const rest = [...left, ...(await chains.after(practice, after.sequence, null))];
  const beyond = known.filter(({ sequence }) => sequence >= after.sequence);
  return { practice, events: total, prunedUpTo: start.sequence, damages: await check(after, rest, beyond) };
}

/** The keys of a chain's events, fetched before they are needed. */
class Sealers {
  private readonly known = new Map<string, SealingKey>();

  constructor(
    private readonly practice: string,
    private readonly keys: Pick<AuditKeys, 'toCheck'>,
  ) {}

  readonly mac: Mac = (text, key) => this.known.get(key)?.mac(text) ?? '';

  async know(names: string[]): Promise<void> {
    for (const name of new Set(names))
      if (!this.known.has(name)) this.known.set(name, await this.keys.toCheck(this.practice, name));
  }
}
