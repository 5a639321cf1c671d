import { invitationState } from '@tweespraak/contracts/couples';
import { describe, expect, it } from 'vitest';
import { accessInWords } from './access-in-words';
import { invitationsWords } from './invitations.words';

const { state: words } = invitationsWords.nl;

describe('how a partner gets in', () => {
  it('a partner who joined takes part, whatever became of the invitation', () => {
    for (const state of invitationState.options) {
      const partner = { joinedAt: '2026-08-03T12:00:00Z', invitation: { state, expiresAt: null } };
      expect(accessInWords(partner, 'nl', words)).toBe(words.used('maandag 3 augustus'));
    }
  });

  it('every state of an invitation has a sentence of its own', () => {
    const sentences = invitationState.options.map((state) =>
      accessInWords({ joinedAt: null, invitation: { state, expiresAt: null } }, 'nl', words),
    );
    expect(new Set(sentences).size).toBe(invitationState.options.length);
  });

  it('an open invitation says until when', () => {
    const partner = {
      joinedAt: null,
      invitation: { state: 'open' as const, expiresAt: '2026-11-25T12:00:00Z' },
    };
    expect(accessInWords(partner, 'nl', words)).toContain('25 november 2026');
  });
});
