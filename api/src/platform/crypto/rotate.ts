import { progress, say } from '../command.js';
import type { Config } from '../config.js';
import { addMasterKey, masterKeysOf } from './master-key-file.js';
import type { MasterKeys } from './master-keys.js';
import { bytesOfOwner } from './place.js';
import type { KeysInHand } from './prepare.js';

const AT_ONCE = 200;

/**
 * Wraps every data key with the newest master key; no text is touched. The key file beside the data gets a new key
 * first, unless a rotation that was cut off is to be ended. Gives the master keys as they are then.
 */
export async function rotate(
  { keys }: KeysInHand,
  config: Config['keys'],
  known: MasterKeys,
): Promise<MasterKeys> {
  const ownFile = config.given === undefined && config.ownFile;
  const before = await keys.countByMaster();
  if (ownFile && isDone(before, await known.newest())) {
    addMasterKey(config.file);
    say(`a new master key stands first in ${config.file}; older ones stay there for older backups`);
  }
  const masters = masterKeysOf(config);
  const newest = await masters.newest();
  if (!ownFile && isDone(before, newest)) {
    say(
      `every key is wrapped with the newest master key from ${masters.from}: put a new one in front of it first`,
    );
    return masters;
  }
  const whole = [...before].reduce((sum, [master, count]) => sum + (master === newest ? 0 : count), 0);
  const tell = progress('keys wrapped anew', whole);
  let done = 0;
  for (;;) {
    const batch = await keys.wrappedByOthers(newest, AT_ONCE);
    for (const { keyId, wrapped, master, ...owner } of batch) {
      if (wrapped === null) continue;
      const bound = bytesOfOwner(owner, keyId);
      const secret = await masters.unwrap(wrapped, master, bound);
      const again = await masters.wrap(secret, bound);
      secret.fill(0);
      await keys.rewrap(keyId, master, again.wrapped, again.master);
      tell(++done);
    }
    if (batch.length === 0) break;
  }
  say(`${done} keys are wrapped with the master key ${newest}`);
  return masters;
}

const isDone = (counts: Map<string, number>, newest: string): boolean =>
  [...counts.keys()].every((master) => master === newest);
