import { Clock } from '../../platform/clock.js';
import { progress, say } from '../../platform/command.js';
import { ConfigFault } from '../../platform/config.js';
import type { AuthDatabase } from '../../platform/database/auth-database.js';
import { SettlingRepository } from './settling.repository.js';
import { SettlingService, type Comparison } from './settling.service.js';

/** So many are named; of more it is enough to know that there are. */
const MOST_NAMED = 20;

/** What the words of the command ask for; said before anything is opened. */
export function ritualsCommand(words: string[]): (auth: AuthDatabase) => Promise<number> {
  const [what, ...more] = words;
  if ((what !== 'rebuild' && what !== 'check') || more.length > 0)
    throw new ConfigFault('npm run rituals -- rebuild | check');
  return (auth) => {
    const settling = new SettlingService(new Clock(), new SettlingRepository(auth));
    return what === 'rebuild' ? rebuild(settling) : check(settling);
  };
}

async function rebuild(settling: SettlingService): Promise<number> {
  const { all, different } = await each(settling, 'rebuilt', (id) => settling.rebuild(id));
  tell(different, 'stood differently');
  say(`${all} rituals rebuilt from their histories; ${different.length} of them stood differently`);
  return 0;
}

async function check(settling: SettlingService): Promise<number> {
  const { all, different, unsettled } = await each(settling, 'checked', (id) => settling.compare(id));
  tell(different, 'does not stand as its history says');
  say(
    `${all} rituals checked: ${all - different.length - unsettled} stand as their histories say, ` +
      `${unsettled} are not settled yet, ${different.length} differ`,
  );
  return different.length > 0 ? 1 : 0;
}

async function each(
  settling: SettlingService,
  done: string,
  work: (ritualId: string) => Promise<Comparison>,
): Promise<{ all: number; different: string[]; unsettled: number }> {
  const rituals = await settling.rituals();
  const tellHowFar = progress(done, rituals.length);
  const different: string[] = [];
  let unsettled = 0;
  for (const [index, id] of rituals.entries()) {
    const comparison = await work(id);
    if (comparison === 'different') different.push(id);
    if (comparison === 'nothing-stands') unsettled += 1;
    tellHowFar(index + 1);
  }
  return { all: rituals.length, different, unsettled };
}

function tell(rituals: string[], what: string): void {
  for (const id of rituals.slice(0, MOST_NAMED)) say(`ritual ${id}: ${what}`);
  if (rituals.length > MOST_NAMED) say(`and ${rituals.length - MOST_NAMED} more`);
}
