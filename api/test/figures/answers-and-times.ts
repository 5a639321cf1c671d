import type { Answer } from '../client.js';

const told = ({ status, headers, body }: Answer): string =>
  JSON.stringify([status, body, [...headers].filter(([name]) => name !== 'date').sort()]);
const median = (times: number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

/** One after the other in turns, so that what slows the machine slows both. */
export async function compare(times: number, one: () => Promise<Answer>, other: () => Promise<Answer>) {
  const took: [number[], number[]] = [[], []];
  let differing = 0;
  for (let index = 0; index < times; index++) {
    const answers: string[] = [];
    for (const which of index % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
      const begun = performance.now();
      const answer = await (which === 0 ? one() : other());
      took[which].push(performance.now() - begun);
      answers.push(told(answer));
    }
    if (answers[0] !== answers[1]) differing++;
  }
  return { differing, apart: Math.abs(median(took[0]) / median(took[1]) - 1) };
}
