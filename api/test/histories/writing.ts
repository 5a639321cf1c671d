import type { Caller } from './household.js';

const prompts = ['still-there', 'what-i-hope', 'where-we-meet', 'words', 'silence'] as const;

const bodyAt = (prompt: string, seed: number): object =>
  prompt === 'words' || prompt === 'silence'
    ? { kind: 'scale', value: seed % 11 }
    : { kind: 'text', text: `Wat ik zeg, ${'woord '.repeat(seed)}punt.` };

interface Saved {
  promptKey: string;
  audience: string;
  body: unknown;
  passed: boolean;
  revision: number;
}

/** What lies saved at the prompts of one's own homework. */
async function savedAt(by: Caller, assignment: string): Promise<Saved[]> {
  const { status, text } = await by.ask('GET', `/homework/${assignment}`);
  return status === 200 ? (JSON.parse(text) as { answers: Saved[] }).answers : [];
}

const revisionAt = (saved: Saved[], prompt: string): number =>
  saved.find(({ promptKey }) => promptKey === prompt)?.revision ?? 0;

/** A draft of one prompt, for whoever, passed or with words. */
export async function draft(
  by: Caller,
  assignment: string,
  given: { seed: number; audience?: string; passed?: boolean },
): Promise<void> {
  const { seed, audience = 'couple', passed = false } = given;
  const prompt = prompts[seed % prompts.length] ?? prompts[0];
  const body = passed ? null : bodyAt(prompt, seed);
  const revision = revisionAt(await savedAt(by, assignment), prompt);
  await by.ask('PUT', `/homework/${assignment}/answers/${prompt}`, { body, audience, passed }, revision);
}

/** Hands in: what the seed says is for the couple, and nothing else is, whatever was drafted before. */
export async function handIn(by: Caller, assignment: string, seed: number): Promise<void> {
  const saved = await savedAt(by, assignment);
  for (const [index, prompt] of prompts.entries()) {
    const path = `/homework/${assignment}/answers/${prompt}`;
    const before = saved.find(({ promptKey }) => promptKey === prompt);
    if (seed & (1 << index)) {
      const answer = { body: bodyAt(prompt, seed), audience: 'couple', passed: false };
      await by.ask('PUT', path, answer, revisionAt(saved, prompt));
    } else if (before && before.revision > 0 && before.audience === 'couple' && before.body !== null) {
      const narrowed = { body: before.body, audience: seed % 2 ? 'self' : 'therapist', passed: false };
      await by.ask('PUT', path, narrowed, before.revision);
    }
  }
  await by.ask('PUT', `/homework/${assignment}/submission`);
}
