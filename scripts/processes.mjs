import { spawn } from 'node:child_process';
import { root } from './places.mjs';

/** The exit code a shell would give: a process that a signal ended counts as 128 and its number. */
export function exitCode(code, signal) {
  const numbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
  return code ?? 128 + (numbers[signal] ?? 0);
}

/** Runs a program to its end and keeps what it printed; `onLine` hears each line, `limit` is in milliseconds. */
export function runQuietly(program, args, { env = process.env, onLine = () => undefined, limit } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit });
    const stopListening = passSignals(child);
    let output = '';
    let rest = '';
    const hear = (chunk) => {
      output += chunk;
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(onLine);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.on('error', (fault) => {
      stopListening();
      resolve({ code: 127, output: output + fault.message });
    });
    child.on('close', (code, signal) => {
      stopListening();
      resolve({ code: exitCode(code, signal), output });
    });
  });
}

/** Runs a program to its end on this terminal. */
export function runAloud(program, args, { env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
    const stopListening = passSignals(child);
    child.on('error', () => resolve(127));
    child.on('close', (code, signal) => {
      stopListening();
      resolve(exitCode(code, signal));
    });
  });
}

/** A signal that reaches this process ends the child and then this process. */
function passSignals(child) {
  return onStopSignal((signal) => {
    child.kill(signal);
    child.once('close', () => process.exit(exitCode(null, signal)));
  });
}

/**
 * Starts a server in a process group of its own, so that Ctrl-C reaches it only through `stop`: a terminal signals
 * every process at once and npm passes it on once more, but a server is to be told once.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions }} [how]
 * @returns {{ child: import('node:child_process').ChildProcess, ended: Promise<{ code: number }>, stop: () => Promise<{ code: number }> }}
 */
export function startServer(
  program,
  args,
  { env = process.env, stdio = ['ignore', 'inherit', 'inherit'] } = {},
) {
  const detached = process.platform !== 'win32';
  const child = spawn(program, args, { cwd: root, env, stdio, detached });
  let told = false;
  let over = false;
  let giveUp;
  const ended = new Promise((resolve) => {
    child.on('error', (fault) => {
      process.stderr.write(`${fault.message}\n`);
      resolve({ code: 127 });
    });
    child.on('exit', (code, signal) => {
      over = true;
      clearTimeout(giveUp);
      resolve({ code: exitCode(code, signal) });
    });
  });
  const stop = () => {
    if (told || over) return ended;
    told = true;
    // On Windows the console has told everybody already, and `kill` would not let it end in order.
    if (detached) child.kill('SIGTERM');
    giveUp = setTimeout(() => killGroup(child, detached), 20_000);
    return ended;
  };
  return { child, ended, stop };
}

function killGroup(child, detached) {
  process.stderr.write('It did not stop within 20 seconds and was ended.\n');
  try {
    if (detached && child.pid) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It ended meanwhile.
  }
}

/** Calls `stop` at every sign that the command is to end; it has to bear being called again. Gives the way to end this. */
export function onStopSignal(stop) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  signals.forEach((signal) => process.on(signal, stop));
  // A SIGTERM to npm ends only the shell between npm and this process, which is then left behind without a word.
  const parent = process.ppid;
  const watch = () => process.ppid !== parent && stop('SIGTERM');
  const timer = process.env.npm_lifecycle_event ? setInterval(watch, 250).unref() : undefined;
  return () => {
    clearInterval(timer);
    signals.forEach((signal) => process.off(signal, stop));
  };
}
