import type { ExerciseLine } from '@tweespraak/contracts/exercises';

/** The exercises that have every word that is sought in their title or line, in either language. */
export function findExercises(lines: readonly ExerciseLine[], sought: string): ExerciseLine[] {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    const text = plain([line.title.nl, line.title.en, line.summary.nl, line.summary.en].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Without capitals and accents: `één` is found by `een`. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
