import type { Damage } from '@tweespraak/domain/audit';
import { pointsOf, type Anchor } from './anchors.js';
import type { AuditKeys } from './audit-keys.js';
import type { ChainsRepository } from './chains.repository.js';
import { verifyChain, type Verified } from './verify-chain.js';

interface Verifying {
  chains: ChainsRepository;
  keys: Pick<AuditKeys, 'toCheck'>;
  anchors: readonly Anchor[];
  tell: (line: string) => void;
}

/** Checks every chain that there is, or that an anchor says there was. */
export async function verifyAll({ chains, keys, anchors, tell }: Verifying): Promise<Verified[]> {
  const known = anchors.map(({ practice }) => practice);
  const all = [...new Set([...(await chains.practices()), ...known])];
  const verified: Verified[] = [];
  for (const practice of all)
    verified.push(
      await verifyChain(practice, {
        chains,
        keys,
        anchors: pointsOf(anchors, practice),
        tell: (checked, of) => tell(`practice ${practice}: checked ${checked} of ${of} events`),
      }),
    );
  return verified;
}

/** What is wrong, in one line. */
export function tellDamage(damage: Damage): string {
  switch (damage.kind) {
    case 'changed':
      return `event ${damage.sequence} was changed`;
    case 'inserted':
      return `event ${damage.sequence} was put in`;
    case 'rewritten':
      return `event ${damage.sequence} follows another history than the one that was written down`;
    case 'reordered':
      return `event ${damage.sequence} belongs at ${damage.belongsAt}`;
    case 'removed':
      return `events ${damage.from} to ${damage.to} were removed`;
    case 'cut-off':
      return `the end was cut off: events ${damage.from} to ${damage.to} are missing`;
  }
}
