import { Injectable } from '@nestjs/common';
import type { CoupleNotes, PartnerNotes, WriteNote } from '@tweespraak/contracts/moment-notes';
import { ConsentsService } from '../consents/index.js';
import { CouplesService, ReadersRepository } from '../couples/index.js';
import type { Partner, Professional } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { found, notFound, ProblemException } from '../platform/http/problems.js';
import { NotesRepository, type NoteRow } from './notes.repository.js';
import { RitualsRepository } from './rituals.repository.js';

/** A line and a feeling with a moment, under the usual audiences. */
@Injectable()
export class NotesService {
  constructor(
    private readonly clock: Clock,
    private readonly notes: NotesRepository,
    private readonly rituals: RitualsRepository,
    private readonly couples: CouplesService,
    private readonly consents: ConsentsService,
    private readonly readers: ReadersRepository,
  ) {}

  async ofPartner(viewer: Partner, ritualId: string): Promise<PartnerNotes> {
    found(await this.rituals.known(viewer, viewer.coupleId, ritualId));
    return {
      own: await this.notes.ownOf(viewer, ritualId),
      shared: await this.notes.sharedWith(viewer, ritualId),
      readers: await this.readers.of(viewer),
    };
  }

  async ofCouple(viewer: Professional, coupleId: string): Promise<CoupleNotes> {
    await this.couples.rowsOf(viewer, coupleId);
    return { notes: await this.notes.ofCouple(viewer, coupleId) };
  }

  /** The same once more is still once; another one needs the first to be taken away, so that nothing is written over. */
  async write(viewer: Partner, ritualId: string, momentId: string, note: WriteNote): Promise<PartnerNotes> {
    const moment = await this.rituals.ownMoment(viewer, momentId);
    if (!moment || moment.ritualId !== ritualId || moment.takenBackAt) throw notFound();
    await this.consents.refuseTogether(viewer);
    await this.rituals.hold(viewer, momentId);
    const before = (await this.notes.ownOf(viewer, ritualId)).find((each) => each.momentId === momentId);
    if (before && !isSame(before, note)) throw new ProblemException('conflict');
    if (!before) await this.notes.add(viewer, momentId, note, this.clock.now());
    return this.ofPartner(viewer, ritualId);
  }

  async remove(viewer: Partner, ritualId: string, momentId: string): Promise<PartnerNotes> {
    const moment = await this.rituals.ownMoment(viewer, momentId);
    if (!moment || moment.ritualId !== ritualId) throw notFound();
    await this.notes.remove(viewer, momentId);
    return this.ofPartner(viewer, ritualId);
  }
}

function isSame(before: NoteRow, { line, feeling, audience }: WriteNote): boolean {
  return before.line === line && before.feeling === feeling && before.audience === audience;
}
