/** What the commands say: one line a step, with the time it took. */

const onScreen = Boolean(process.stdout.isTTY) && !process.env.CI;

/** A fault that is told in one line; everything else is a mistake of ours and shows its stack. */
export class Fault extends Error {}

export function say(line = '') {
  process.stdout.write(`${line}\n`);
}

export function seconds(since) {
  const passed = (performance.now() - since) / 1000;
  return passed < 10 ? `${passed.toFixed(1)} s` : `${Math.round(passed)} s`;
}

/** Shows that a step goes on: on a screen one line that changes, elsewhere a line now and then. */
export function beginStep(title) {
  const began = performance.now();
  let detail = '';
  const line = () => `  ${title}${detail ? `: ${detail}` : ''} … ${seconds(began)}`;
  if (!onScreen) say(`  ${title} …`);
  const timer = setInterval(
    () => (onScreen ? process.stdout.write(`\r\x1b[K${line()}`) : say(line())),
    onScreen ? 200 : 15_000,
  );
  timer.unref();
  const end = (mark, outcome) => {
    clearInterval(timer);
    if (onScreen) process.stdout.write('\r\x1b[K');
    say(`${mark} ${title}: ${outcome} (${seconds(began)})`);
  };
  return {
    tell: (what) => {
      detail = what;
    },
    done: (outcome) => end('✓', outcome),
    failed: (outcome) => end('✗', outcome),
  };
}

/** Runs a command's story; a fault ends it with one line. */
export async function tellFaults(story) {
  try {
    process.exitCode = (await story()) ?? process.exitCode ?? 0;
  } catch (fault) {
    process.stderr.write(`${fault instanceof Fault ? fault.message : (fault?.stack ?? fault)}\n`);
    process.exitCode = 1;
  }
}
