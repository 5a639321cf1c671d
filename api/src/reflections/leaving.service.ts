import { Injectable } from '@nestjs/common';
import { lastWords, type LastWords } from '@tweespraak/contracts/leaving';
import { answer, type SaveAnswer } from '@tweespraak/contracts/reflections';
import type { Partner } from '../identity/index.js';
import { ProblemException } from '../platform/http/problems.js';
import { DraftsService } from './drafts.service.js';

/** Who leaves at once takes no word with them: what was typed and not yet saved is saved first. */
@Injectable()
export class LeavingService {
  constructor(private readonly drafts: DraftsService) {}

  /** What cannot be saved is passed over: nobody is there any more to be told. */
  async save(viewer: Partner, answers: unknown[]): Promise<void> {
    for (const each of answers) {
      const known = lastWords.safeParse(each);
      if (known.success) await this.saveOne(viewer, known.data);
    }
  }

  private async saveOne(viewer: Partner, given: LastWords): Promise<void> {
    const { assignmentId, promptKey, revision, draft, underWay } = given;
    try {
      await this.drafts.save(viewer, assignmentId, promptKey, revision, draft);
    } catch (fault) {
      if (!(fault instanceof ProblemException)) throw fault;
      const held = answer.safeParse(fault.more.server);
      if (fault.code !== 'stale' || !held.success || !underWay || !isSame(held.data, underWay)) return;
      await this.saveOne(viewer, { ...given, revision: held.data.revision, underWay: null });
    }
  }
}

function isSame(held: SaveAnswer, sent: SaveAnswer): boolean {
  const said = ({ body, audience, passed }: SaveAnswer): string => JSON.stringify([body, audience, passed]);
  return said(held) === said(sent);
}
