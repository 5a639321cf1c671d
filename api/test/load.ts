import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { startProcess } from './processes.js';

export interface Stop {
  /** Answers that came whole. */
  answered: number;
  /** Answers that came whole but said that something broke. */
  broken: number;
  /** Questions that went out and got no answer. */
  cut: number;
  seconds: number;
}

/** Asks from many connections that are kept alive, tells the product to stop meanwhile, and counts what was cut. */
export async function stopUnderLoad(
  databaseUrl: string,
  signal: NodeJS.Signals,
  clients: number,
): Promise<Stop> {
  const product = startProcess({ DATABASE_URL: databaseUrl });
  const url = await product.ready;
  const stop: Stop = { answered: 0, broken: 0, cut: 0, seconds: 0 };
  const all = Array.from({ length: clients }, () => askUntilRefused(url, stop));
  await pause(700);
  const began = performance.now();
  product.child.kill(signal);
  await product.ended;
  stop.seconds = (performance.now() - began) / 1_000;
  await Promise.all(all);
  return stop;
}

/** One client with one connection, which asks again as soon as it has its answer, until nobody is there any more. */
async function askUntilRefused(url: string, stop: Stop): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    for (let index = 0; ; index++) {
      const outcome = await ask(`${url}/api/${index % 3 === 0 ? 'health/ready' : 'session'}`, agent);
      if (outcome === 'refused') return;
      if (outcome === 'cut') stop.cut++;
      else stop.answered++;
      if (typeof outcome === 'number' && outcome >= 500) stop.broken++;
    }
  } finally {
    agent.destroy();
  }
}

function ask(url: string, agent: Agent): Promise<number | 'refused' | 'cut'> {
  return new Promise((resolve) => {
    const question = request(url, { agent }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.complete ? (answer.statusCode ?? 0) : 'cut'));
      answer.on('error', () => resolve('cut'));
    });
    // Refused is not cut: who is not let in has asked nothing yet and may ask elsewhere.
    question.on('error', (fault) =>
      resolve('code' in fault && fault.code === 'ECONNREFUSED' ? 'refused' : 'cut'),
    );
    question.end();
  });
}
