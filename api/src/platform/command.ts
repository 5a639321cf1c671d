import { ConfigFault } from './config.js';

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs a command to its end; whatever goes wrong is one line and exit code 1. */
export async function runCommand(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (fault) {
    process.stderr.write(`${lineOf(fault)}\n`);
    process.exitCode = 1;
  }
}

/** Tells how far it is, at every tenth, where it takes long enough to wonder. */
export function progress(what: string, whole: number): (done: number) => void {
  let told = 0;
  return (done) => {
    if (whole < 1_000) return;
    const tenth = Math.floor((done * 10) / Math.max(1, whole));
    if (tenth > told) say(`${what}: ${(told = tenth) * 10} %`);
  };
}

function lineOf(fault: unknown): string {
  if (fault instanceof Error && 'code' in fault && fault.code === '28P01')
    return 'The database does not know this login yet: start this version of the product once.';
  if (fault instanceof ConfigFault) return fault.message;
  return `It failed: ${fault instanceof Error ? fault.message : String(fault)}`;
}
