import { Injectable } from '@nestjs/common';
import type { ProposeChange, ProposeRitual } from '@tweespraak/contracts/ritual-proposals';
import type { Terms } from '@tweespraak/contracts/ritual-terms';
import { MOST_OPEN_PROPOSALS, presetRituals, type ProposalAnswer } from '@tweespraak/domain/rituals';
import { ConsentsService } from '../consents/index.js';
import { CouplesService } from '../couples/index.js';
import type { Partner, Professional } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { found, notFound, ProblemException } from '../platform/http/problems.js';
import { ProposalsRepository, type NewProposal, type ProposalRow } from './proposals.repository.js';
import { RitualsRepository } from './rituals.repository.js';

/** Proposing, agreeing and changing: nothing begins before both partners said yes. */
@Injectable()
export class AgreeingService {
  constructor(
    private readonly clock: Clock,
    private readonly rituals: RitualsRepository,
    private readonly proposals: ProposalsRepository,
    private readonly couples: CouplesService,
    private readonly consents: ConsentsService,
  ) {}

  /** A therapist proposes. What runs or is proposed already is not proposed twice. */
  async offer(viewer: Professional, coupleId: string, given: ProposeRitual): Promise<void> {
    await this.openCouple(viewer, coupleId);
    const isThere = await this.isRunning(viewer, coupleId, given);
    if (!isThere) await this.add(viewer, this.begun(coupleId, given));
  }

  async offerChange(
    viewer: Professional,
    coupleId: string,
    ritualId: string,
    given: ProposeChange,
  ): Promise<void> {
    await this.openCouple(viewer, coupleId);
    await this.add(viewer, await this.changed(viewer, coupleId, ritualId, given));
  }

  /** A therapist withdraws any proposal of the couple. */
  async takeAway(viewer: Professional, coupleId: string, proposalId: string): Promise<void> {
    await this.couples.rowsOf(viewer, coupleId);
    if (!(await this.proposals.isKnown(viewer, coupleId, proposalId))) throw notFound();
    await this.proposals.withdraw(viewer, proposalId, this.clock.now());
  }

  /** A partner proposes, and has said yes with it; where it is proposed already this is their yes to that. */
  async propose(viewer: Partner, given: ProposeRitual): Promise<void> {
    await this.consents.refuseTogether(viewer);
    if (await this.isRunning(viewer, viewer.coupleId, given)) return;
    await this.addOwn(viewer, this.begun(viewer.coupleId, given));
  }

  async proposeChange(viewer: Partner, ritualId: string, given: ProposeChange): Promise<void> {
    await this.consents.refuseTogether(viewer);
    await this.addOwn(viewer, await this.changed(viewer, viewer.coupleId, ritualId, given));
  }

  /** *Not now* is kept for who says it and their therapist; a yes begins it when the other said yes too. */
  async answer(viewer: Partner, proposalId: string, said: ProposalAnswer): Promise<void> {
    await this.consents.refuseTogether(viewer);
    await this.proposals.hold(viewer, proposalId);
    const isOpen = (await this.openOf(viewer)).some(({ id }) => id === proposalId);
    if (!isOpen) {
      if (await this.proposals.isKnown(viewer, viewer.coupleId, proposalId)) return;
      throw notFound();
    }
    await this.say(viewer, proposalId, said);
  }

  /** Who made a proposal takes it away again; what has begun is ended instead. */
  async withdraw(viewer: Partner, proposalId: string): Promise<void> {
    const proposal = found((await this.openOf(viewer)).find(({ id }) => id === proposalId));
    if (proposal.proposedBy !== viewer.accountId) throw notFound();
    await this.proposals.withdraw(viewer, proposalId, this.clock.now());
  }

  openOf(viewer: Partner): Promise<ProposalRow[]> {
    return this.proposals.openOf(viewer, viewer.coupleId);
  }

  openOfCouple(viewer: Professional, coupleId: string): Promise<ProposalRow[]> {
    return this.proposals.openOf(viewer, coupleId);
  }

  /** The two part: what was proposed lapses. */
  closeAll(viewer: Professional, coupleId: string, at: Date): Promise<void> {
    return this.proposals.withdrawAll(viewer, coupleId, at);
  }

  private async addOwn(viewer: Partner, proposal: NewProposal): Promise<void> {
    const isNew = await this.add(viewer, proposal);
    const open = isNew ? proposal : await this.sameAs(viewer, proposal);
    if (!open) return;
    await this.proposals.hold(viewer, open.id);
    await this.say(viewer, open.id, 'yes');
  }

  private async add(viewer: Partner | Professional, proposal: NewProposal): Promise<boolean> {
    const open = await this.proposals.openOf(viewer, proposal.coupleId);
    const isThere = open.some(({ id }) => id === proposal.id);
    if (!isThere && open.length >= MOST_OPEN_PROPOSALS) throw new ProblemException('too_many_proposals');
    return this.proposals.add(viewer, proposal);
  }

  private async sameAs(viewer: Partner, { id, preset }: NewProposal): Promise<ProposalRow | undefined> {
    const open = await this.openOf(viewer);
    return open.find(
      (each) => each.id === id || (preset !== null && !each.ritualId && each.preset === preset),
    );
  }

  private async say(viewer: Partner, proposalId: string, said: ProposalAnswer): Promise<void> {
    const at = this.clock.now();
    await this.proposals.answer(viewer, proposalId, said, at);
    if (said === 'yes') await this.proposals.beginAgreed(viewer, proposalId, at);
  }

  private begun(coupleId: string, { id, preset, name, terms, counted }: ProposeRitual): NewProposal {
    const at = this.clock.now();
    return { id, coupleId, ritualId: null, preset, name, terms: terms ?? termsOf(preset), counted, at };
  }

  private async changed(
    viewer: Partner | Professional,
    coupleId: string,
    ritualId: string,
    { id, terms }: ProposeChange,
  ): Promise<NewProposal> {
    const ritual = found(await this.rituals.known(viewer, coupleId, ritualId));
    if (ritual.endedOn !== null) throw new ProblemException('conflict');
    const at = this.clock.now();
    return { id, coupleId, ritualId, preset: null, name: null, terms, counted: ritual.counted, at };
  }

  private async isRunning(
    viewer: Partner | Professional,
    coupleId: string,
    { preset }: ProposeRitual,
  ): Promise<boolean> {
    if (preset === null) return false;
    return this.rituals.isRunning(viewer, coupleId, preset);
  }

  private async openCouple(viewer: Professional, coupleId: string): Promise<void> {
    const { couple } = await this.couples.rowsOf(viewer, coupleId);
    if (couple.archivedAt) throw new ProblemException('archived');
    if (couple.separatedAt) throw new ProblemException('separated');
  }
}

/** The article's own. */
function termsOf(preset: string | null): Terms {
  const { cadence, slot } = found(presetRituals.find(({ key }) => key === preset));
  const { weekday = null, dayOfMonth = null, at = null } = slot;
  return { cadence, slot: { weekday, dayOfMonth, at } };
}
