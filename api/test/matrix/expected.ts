import {
  holdersOf,
  isForAnyone,
  isForHalfMade,
  mayDo,
  mayWith,
  type Holder,
  type Right,
} from '@tweespraak/domain/access';
import type { Answer } from '../client.js';
import type { Caller, Matrix } from './callers.js';
import type { Place } from './places.js';
import type { Target } from './targets.js';

/** What has to come of a question: it is nobody's, there is nothing, or it is answered. */
export type Due = 'signed out' | 'not found' | 'answered' | 'for anyone';

/** From the list of rights and how the caller stands to the couple; never from the code under test. */
export function dueOf(caller: Caller, place: Place, target: Target, right: Right): Due {
  if (isForAnyone(right)) return 'for anyone';
  if (caller.roles.length === 0)
    return isForHalfMade(right) && caller.name === 'half-made session' ? 'for anyone' : 'signed out';
  if (!mayDo(caller.roles, right)) return 'not found';
  return reaches(caller, place, target, right) ? 'answered' : 'not found';
}

function reaches(caller: Caller, place: Place, target: Target, right: Right): boolean {
  if (place.about === 'nothing') return true;
  const practice = { c1: 'p1', c2: 'p1', c3: 'p2' }[target.whose];
  if (place.about === 'practice') return practice === caller.practice;
  if (caller.partner)
    return (
      caller.partner.couple === target.whose && (place.of ?? caller.partner.side) === caller.partner.side
    );
  const holders: readonly Holder[] = holdersOf[right];
  if (holders.includes('owner') && caller.roles.includes('owner')) return practice === caller.practice;
  return (caller.relations[target.whose] ?? []).some((relation) => mayWith(relation, right));
}

/** Whether the answer is what is due; a way in that is still to be shown counts as answered. */
export function fits(due: Due, { status, body }: Answer, place: Place): boolean {
  if (status >= 500) return false;
  if (due === 'for anyone') return true;
  if (due === 'signed out') return status === 401;
  if (due === 'not found') return status === 404;
  return (status !== 404 || place.mayMiss === true) && body?.code !== 'signed_out';
}

const clinical = ['therapist', 'substitute', 'supervisor'] as const;

/** The canaries in a text that are not for this caller. */
export function leaksIn(
  text: string,
  caller: Caller,
  place: Place,
  { practiceOf }: Pick<Matrix, 'practiceOf'>,
): string[] {
  const found = [...new Set(text.match(/canary-[\w-]+/g) ?? [])];
  return found.filter((each) => {
    if (each === 'canary-invited') return !caller.roles.includes('owner');
    const [, couple = '', ...readers] = each.split('-');
    const relations = caller.relations[couple] ?? [];
    const reads = (reader: string): boolean => {
      if (reader === 'team') return relations.length > 0;
      if (reader === 'who')
        return !!place.tellsWho && caller.roles.includes('owner') && practiceOf[couple] === caller.practice;
      if (reader === 'clinical') return clinical.some((one) => relations.includes(one));
      if (caller.partner?.couple !== couple) return false;
      return reader === 'both' || reader === caller.partner.side;
    };
    return practiceOf[couple] === undefined || !readers.some(reads);
  });
}
