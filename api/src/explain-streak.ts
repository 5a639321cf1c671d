import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { callFolder } from './platform/config.js';
import { faultyLine, streakLineOf, type StreakLine } from './streak/index.js';

/** `npm run -s streak -- FILE…`: one line of JSON a file, in their order; code 2 when one of them is faulty. */
const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('Give the files: npm run -s streak -- FILE…\n');
  process.exitCode = 2;
}
for (const file of files) {
  const { line, faulty } = await lineOf(file);
  process.stdout.write(`${line}\n`);
  if (faulty) process.exitCode = 2;
}

async function lineOf(file: string): Promise<StreakLine> {
  let text: string;
  try {
    text = await readFile(resolve(callFolder(), file), 'utf8');
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown';
    return faultyLine(`The file cannot be read (${code}).`, '');
  }
  return streakLineOf(text);
}
