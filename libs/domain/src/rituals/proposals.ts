/** What a partner says to a proposal. *Not now* is no refusal for good: it can become a yes on any later day. */
export type ProposalAnswer = 'yes' | 'not-now';

/** So many proposals may lie open for a couple: a list that grows without end is pressure too. */
export const MOST_OPEN_PROPOSALS = 10;

/** What was said to a proposal; who proposes as a partner has said yes with it. */
export interface ProposalStanding {
  withdrawn: boolean;
  answers: Readonly<Record<'a' | 'b', ProposalAnswer | null>>;
}

/** How a proposal looks to one of the two: to answer, waiting, put aside by themselves, agreed, or withdrawn. */
export type ProposalStage = 'to-answer' | 'waiting' | 'not-now' | 'agreed' | 'withdrawn';

/** Whether it begins: both said yes, and nobody withdrew it. Nothing starts on one person's word. */
export function isAgreed({ withdrawn, answers }: ProposalStanding): boolean {
  return !withdrawn && answers.a === 'yes' && answers.b === 'yes';
}

/**
 * What one of the two sees of a proposal. It says nothing of the other's answer as long as the two did not both say yes:
 * *not now* and no answer yet look the same, and so does the other's yes (product.md, rule 5).
 */
export function stageFor(side: 'a' | 'b', proposal: ProposalStanding): ProposalStage {
  if (proposal.withdrawn) return 'withdrawn';
  if (isAgreed(proposal)) return 'agreed';
  const own = proposal.answers[side];
  if (own === null) return 'to-answer';
  return own === 'yes' ? 'waiting' : 'not-now';
}
