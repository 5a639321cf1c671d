import * as z from 'zod';
import { presetRitual } from './couples.js';
import { day, id, side } from './fields.js';
import { terms } from './ritual-terms.js';

/** What a ritual is called when it is none of the article's. */
export const ritualName = z.string().trim().min(1).max(60);

/** What a proposal needs of its ritual: one of the article's, or a name of one's own. */
const proposed = {
  id,
  preset: presetRitual.nullable().default(null),
  name: ritualName.nullable().default(null),
  /** Left out, the article's own are meant: that is one tap. */
  terms: terms.nullable().default(null),
  /** Whether what is kept is counted; without, there is no streak at all. */
  counted: z.boolean().default(true),
};

/** A new ritual, proposed. It begins on the day on which both partners said yes, and never on one person's word. */
export const proposeRitual = z
  .object(proposed)
  .refine(({ preset, name }) => (preset === null) !== (name === null), {
    path: ['name'],
    params: { rule: 'one_name' },
  })
  .refine(({ preset, terms }) => preset !== null || terms !== null, {
    path: ['terms'],
    params: { rule: 'required' },
  })
  .meta({ id: 'ProposeRitual' });
export type ProposeRitual = z.infer<typeof proposeRitual>;
export type ProposeRitualInput = z.input<typeof proposeRitual>;

/** A change of a ritual that runs, proposed. */
export const proposeChange = z.object({ id, terms }).meta({ id: 'ProposeRitualChange' });
export type ProposeChange = z.infer<typeof proposeChange>;

export const proposalAnswer = z.enum(['yes', 'not-now']);
export const answerProposal = z.object({ said: proposalAnswer }).meta({ id: 'AnswerProposal' });
export type AnswerProposal = z.infer<typeof answerProposal>;

const proposal = z.object({
  id,
  /** The ritual that is to change; none for a new one. */
  ritualId: id.nullable(),
  preset: presetRitual.nullable(),
  name: z.string().nullable(),
  terms,
  counted: z.boolean(),
  proposedOn: day,
  /** The name of who proposed it; none where it is no longer known. */
  by: z.string().nullable(),
});

/** A proposal as a partner sees it. Of the other's answer nothing shows until both said yes, and then it has begun. */
export const partnerProposal = proposal
  .extend({
    isMine: z.boolean(),
    stage: z.enum(['to-answer', 'waiting', 'not-now']),
  })
  .meta({ id: 'PartnerProposal' });
export type PartnerProposal = z.infer<typeof partnerProposal>;

/** A proposal as the therapist sees it, with what each partner said; a partner is told that they read it. */
export const coupleProposal = proposal
  .extend({ answers: z.array(z.object({ side, said: proposalAnswer })) })
  .meta({ id: 'CoupleProposal' });
export type CoupleProposal = z.infer<typeof coupleProposal>;
