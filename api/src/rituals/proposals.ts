import type { CoupleProposal, PartnerProposal } from '@tweespraak/contracts/ritual-proposals';
import { stageFor } from '@tweespraak/domain/rituals';
import type { Partner } from '../identity/index.js';
import { dayIn } from '../platform/days.js';
import type { ProposalRow } from './proposals.repository.js';

const described = (row: ProposalRow, timeZone: string): Omit<CoupleProposal, 'answers'> => ({
  id: row.id,
  ritualId: row.ritualId,
  preset: row.preset,
  name: row.name,
  terms: row.terms,
  counted: row.counted,
  proposedOn: dayIn(timeZone, row.at),
  by: row.by,
});

/** The row holds no answer but one's own; what begins is no proposal any more. */
export function proposalForPartner(
  row: ProposalRow,
  { side, accountId, timeZone }: Partner,
): PartnerProposal {
  const own = row.answers.find((each) => each.side === side)?.said ?? null;
  const answers = { a: null, b: null, [side]: own };
  const stage = stageFor(side, { withdrawn: false, answers });
  return {
    ...described(row, timeZone),
    isMine: row.proposedBy === accountId,
    stage: stage === 'not-now' || stage === 'waiting' ? stage : 'to-answer',
  };
}

export const proposalForTherapist = (row: ProposalRow, timeZone: string): CoupleProposal => ({
  ...described(row, timeZone),
  answers: row.answers,
});
