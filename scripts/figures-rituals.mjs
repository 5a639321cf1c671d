import { say } from './lines.mjs';

/**
 * The streaks of a caseload after one, two and five years of daily moments, as a table. Times are those of this machine
 * in this run; only their ratios mean something elsewhere.
 */
export function tellRituals(rows) {
  const [first] = rows;
  if (!first) return;
  say(`\n${count(first.rituals)} rituals, kept every day:`);
  table([
    [
      'years',
      'moments',
      'of them read',
      'pages read',
      'streaks',
      'to the 1st year',
      'whole page',
      'to the 1st year',
    ],
    ...rows.map((row) => [
      row.years,
      count(row.moments),
      count(row.read),
      count(row.pages),
      time(row.streaks),
      ratio(row.streaks, first.streaks),
      time(row.page),
      ratio(row.page, first.page),
    ]),
  ]);
  say(`\nThe same of ${first.sampled} of them, and what it takes to read their whole histories instead:`);
  table([
    ['years', 'streaks', 'whole histories', 'to the 1st year', 'to the streaks'],
    ...rows.map((row) => [
      row.years,
      time(row.sample),
      time(row.whole),
      ratio(row.whole, first.whole),
      ratio(row.whole, row.sample),
    ]),
  ]);
}

function table(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => String(line[column]).length)));
  for (const line of lines)
    say(`  ${line.map((cell, column) => String(cell).padStart(widths[column])).join(' │ ')}`);
}

const count = (number) => number.toLocaleString('en');
const time = (milliseconds) => `${milliseconds.toFixed(0)} ms`;
const ratio = (one, other) => `× ${(one / other).toFixed(one / other < 10 ? 2 : 0)}`;
