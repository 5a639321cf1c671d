import { describe, expect, it } from 'vitest';
import { bytesOfOwner, bytesOfPlace, ofCouple, ofPerson, ofPractice } from './place.js';

const [practice, partner, couple, key] = ['1b', '2b', '3b', '4b'];

describe('the bytes of a place', () => {
  it('are these for good: every text that lies in a database was sealed with them', () => {
    const place = { table: 'answers', column: 'body', row: '5B/what-i-hope', person: '2B', revision: 3 };
    expect(bytesOfPlace({ owner: ofPerson('1B', '2B'), ...place }).toString()).toBe(
      '["tweespraak text","person","answers","body",3,"1b","2b","5b/what-i-hope","2b"]',
    );
    expect(bytesOfPlace({ owner: ofCouple(practice, couple), ...place, person: null }).toString()).toBe(
      '["tweespraak text","couple","answers","body",3,"1b","3b","5b/what-i-hope",null]',
    );
  });

  it('and those of an owner, which wrapped keys are bound to, as well', () => {
    expect(bytesOfOwner(ofPerson('1B', '2B'), '4B').toString()).toBe(
      '["tweespraak key","person","1b","2b","4b"]',
    );
    expect(bytesOfOwner(ofCouple(practice, couple), key).toString()).toBe(
      '["tweespraak key","couple","1b","3b","4b"]',
    );
    expect(bytesOfOwner(ofPractice(practice), key).toString()).toBe(
      '["tweespraak key","practice","1b","1b","4b"]',
    );
  });

  it('name the owner that was meant', () => {
    expect(ofPerson(practice, partner)).toEqual({ kind: 'person', id: partner, practiceId: practice });
    expect(ofCouple(practice, couple)).toEqual({ kind: 'couple', id: couple, practiceId: practice });
    expect(ofPractice(practice)).toEqual({ kind: 'practice', id: practice, practiceId: practice });
  });
});
