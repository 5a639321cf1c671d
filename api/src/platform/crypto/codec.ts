import { Injectable } from '@nestjs/common';

/** What a sealed text belongs to. It will bind the ciphertext to its place, so that a copied row opens nowhere else. */
export interface Place {
  table:
    | 'answers'
    | 'assignments'
    | 'feedback'
    | 'later_thoughts'
    | 'reflections'
    | 'safety_checks'
    | 'shared_answers';
  column: string;
  row: string;
  /** Whose text it is: a partner, or null for what belongs to the couple. */
  person: string | null;
  revision: number;
}

const PLAIN = 0x00;

/**
 * The one way in and out of the columns with clinical text. Version 0 is the bytes as they are; encryption comes
 * as version 1 beside it, and only here.
 */
@Injectable()
export class Codec {
  seal(text: unknown, _place: Place): Buffer {
    return Buffer.concat([Buffer.of(PLAIN), Buffer.from(JSON.stringify(text), 'utf8')]);
  }

  open(sealed: Buffer, _place: Place): unknown {
    if (sealed[0] !== PLAIN)
      throw new Error(`A text was sealed in a way that this version does not know: ${sealed[0]}`);
    return JSON.parse(sealed.subarray(1).toString('utf8'));
  }
}
