import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config.js';
import { KeyRing } from '../platform/crypto/key-ring.js';
import { ErasureRepository, type PastTerm } from './erasure.repository.js';
import { ErasureService } from './erasure.service.js';

/** What becomes of records when their term is over, and of erasures that were cut off halfway. */
@Injectable()
export class RetentionService {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'termYears'>,
    private readonly keys: KeyRing,
    private readonly erasure: ErasureRepository,
    private readonly erasing: ErasureService,
  ) {}

  /** The records whose term is over, the oldest first. */
  due(): Promise<PastTerm[]> {
    return this.erasure.pastTerm(this.config.termYears);
  }

  /** Destroys them, rows and keys, and finishes what was begun. Gives how many there were of each. */
  async run(): Promise<{ destroyed: number; finished: number }> {
    const unfinished = await this.erasure.unfinished();
    for (const each of unfinished) await this.erasing.forgetCopies(each);
    const due = await this.due();
    for (const each of due)
      for (const owner of await this.erasure.destroyRecord(each)) await this.keys.destroy(owner);
    return { destroyed: due.length, finished: unfinished.length };
  }
}
