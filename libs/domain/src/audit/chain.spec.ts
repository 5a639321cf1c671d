import { anEvent, mac } from '../../test/chains.js';
import { describe, expect, it } from 'vitest';
import { beginning, canonicalForm, isGenuine, markCheckpoint, sealAfter } from './index.js';

const event = sealAfter(anEvent(), beginning, 'key', mac);

describe('the form in which an event is sealed', () => {
  it('seals every field, and its place', () => {
    const forms = new Set([canonicalForm(event)]);
    const fields = Object.keys(event).filter((field) => field !== 'seal');
    for (const field of fields) forms.add(canonicalForm({ ...event, [field]: 'other' }));
    expect(fields).toHaveLength(16);
    expect(forms.size).toBe(17);
  });

  it('cannot be confused by what stands next to what', () => {
    const one = canonicalForm({ ...event, role: 'a', act: 'b,c' });
    expect(one).not.toBe(canonicalForm({ ...event, role: 'a,b', act: 'c' }));
    expect(canonicalForm({ ...event, couple: null })).not.toBe(canonicalForm({ ...event, couple: 'null' }));
    expect(JSON.parse(canonicalForm(event))[0]).toBe('tweespraak audit event 1');
  });
});

const pruned = {
  practice: 'practice',
  sequence: 12,
  seal: 'seal of the twelfth',
  at: '2026-11-22T20:30:00.000Z',
  key: 'key',
};

describe('a checkpoint', () => {
  it('stands for the beginning that was pruned', () => {
    const checkpoint = markCheckpoint(pruned, mac);
    expect(checkpoint).toMatchObject(pruned);
    expect(isGenuine(checkpoint, mac)).toBe(true);
  });

  it('is nothing when anything in it was changed, or when somebody else made it', () => {
    const checkpoint = markCheckpoint(pruned, mac);
    for (const field of ['practice', 'seal', 'at', 'key', 'mark'])
      expect(isGenuine({ ...checkpoint, [field]: 'other' }, mac)).toBe(false);
    expect(isGenuine({ ...checkpoint, sequence: 13 }, mac)).toBe(false);
    expect(
      isGenuine(
        markCheckpoint(pruned, () => 'guessed'),
        mac,
      ),
    ).toBe(false);
  });

  it('is never taken for an event', () => {
    let sealed = '';
    markCheckpoint(pruned, (text) => (sealed = text));
    expect(JSON.parse(sealed)[0]).toBe('tweespraak audit checkpoint 1');
  });
});
