import { Injectable } from '@nestjs/common';
import type { Side } from '@tweespraak/contracts/fields';
import type { Professional } from '../identity/index.js';
import { Audit } from '../platform/audit/audit.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock.js';
import { Codec } from '../platform/crypto/codec.js';
import type { Through } from '../platform/crypto/data-keys.repository.js';
import { KeyRing } from '../platform/crypto/key-ring.js';
import { ofCouple, ofPerson, type KeyOwner } from '../platform/crypto/place.js';
import { found, ProblemException } from '../platform/http/problems.js';
import { ErasureRepository, type Unfinished } from './erasure.repository.js';

/**
 * Erasing a person: what was theirs alone is gone for good, also from backups, because the key it was sealed with is
 * destroyed. What professionals could read is the record that the practice keeps for its term, sealed anew.
 */
@Injectable()
export class ErasureService {
  constructor(
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
    private readonly audit: Audit,
    private readonly codec: Codec,
    private readonly keys: KeyRing,
    private readonly erasure: ErasureRepository,
  ) {}

  async erase(viewer: Professional, coupleId: string, side: Side): Promise<void> {
    const { partnerId, practiceId, joined, erased } = found(
      await this.erasure.erasable(viewer, coupleId, side),
    );
    if (erased) throw new ProblemException('erased');
    if (!joined) throw new ProblemException('not_joined');
    this.trail.about({ couple: coupleId, partner: partnerId });
    const person = ofPerson(practiceId, partnerId);
    await this.keys.replace(person, async (through) => {
      if (!(await this.erasure.begin(partnerId, through))) throw new ProblemException('erased');
      await this.erasure.eraseOwnTexts(partnerId, through);
      await this.sealAnew(person, through);
      await this.erasure.eraseAccount(partnerId, viewer.accountId, this.clock.now(), through);
      // The keys that go are held since the beginning: nothing waits after this.
      await this.audit.recordThrough(through);
    });
    await this.forgetCopies({ partnerId, practiceId, coupleId });
  }

  /** The copies are gone from the table by now; with a fresh key of the couple they are gone from backups too. */
  async forgetCopies({ partnerId, practiceId, coupleId }: Unfinished): Promise<void> {
    const couple = ofCouple(practiceId, coupleId);
    await this.keys.replace(couple, async (through) => {
      await this.erasure.begin(partnerId, through);
      await this.erasure.copiesAreGone(partnerId, this.clock.now(), through);
      await this.sealAnew(couple, through);
    });
  }

  private async sealAnew(owner: KeyOwner, through: Through): Promise<void> {
    for (const { place, sealed } of await this.erasure.textsUnder(owner, through)) {
      const anew = await this.codec.reseal(sealed, place, through);
      if (anew) await this.erasure.put(place, anew, through);
    }
  }
}
