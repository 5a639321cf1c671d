import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { HttpResourceRef } from '@angular/common/http';
import type { CoupleNotes } from '@tweespraak/contracts/moment-notes';
import type { CoupleRitual, CoupleRituals as CoupleRitualsRead } from '@tweespraak/contracts/rituals';
import { Confirmation } from '../ui/confirm-dialog/confirmation';
import { useAttempts } from '../ui/attempt';
import { Icon } from '../ui/icon/icon';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ProblemNote } from '../ui/problem/problem-note';
import { useWords } from '../ui/words';
import { CoupleProposals } from './agreeing/couple-proposals';
import { presetsIn } from './agreeing/presets-in';
import { CoupleRitualEntry } from './couple-ritual-entry';
import { CoupleRitualsApi } from './couple-rituals-api';
import { coupleRitualsWords } from './couple-rituals.words';
import { presetRituals, useRitualNames } from './ritual-names';

type Preset = (typeof presetRituals)[number];

/** A couple's rituals in their file: how each is kept, and who noted what. */
@Component({
  selector: 'tw-couple-rituals',
  imports: [CoupleProposals, CoupleRitualEntry, Failed, Icon, Loading, MatButton, ProblemNote, RouterLink],
  templateUrl: './couple-rituals.html',
  styleUrl: './couple-rituals.scss',
})
export class CoupleRituals {
  readonly coupleId = input.required<string>();
  /** Read by the couple file, whose compartments share them. */
  readonly read = input.required<HttpResourceRef<CoupleRitualsRead | undefined>>();
  readonly notes = input.required<CoupleNotes['notes']>();
  /** A couple in the archive keeps its rituals, and begins no new ones. */
  readonly closed = input(false);

  private readonly api = inject(CoupleRitualsApi);
  protected readonly t = useWords(coupleRitualsWords);
  protected readonly name = useRitualNames();
  private readonly confirmation = inject(Confirmation);
  private readonly attempts = useAttempts();
  protected readonly failed = this.attempts.failed;
  protected readonly busy = this.attempts.isBusy;

  /** The article's rituals that the couple does not keep now, nor has lying there. */
  protected readonly toOffer = computed(() => {
    const read = this.read();
    if (this.closed() || !read.hasValue()) return [];
    const taken = presetsIn(read.value());
    return presetRituals.filter((preset) => !taken.includes(preset));
  });
  /** Kept for another try after a lost answer, so that it is proposed once. */
  private readonly newIds = new Map<Preset, string>();

  protected offer(preset: Preset): void {
    const id = this.newIds.get(preset) ?? crypto.randomUUID();
    this.newIds.set(preset, id);
    void this.attempts.attempt(async () => {
      this.read().set(await this.api.offer(this.coupleId(), { id, preset }));
      this.newIds.delete(preset);
    });
  }

  protected async end(ritual: CoupleRitual): Promise<void> {
    const t = this.t();
    const title = t.endTitle(this.name()(ritual));
    const sure = await this.confirmation.ask({ title, text: t.endText, yes: t.endYes, no: t.endNo });
    if (!sure) return;
    await this.attempts.attempt(async () => this.read().set(await this.api.end(this.coupleId(), ritual.id)));
  }

  protected takeAway(proposalId: string): void {
    void this.attempts.attempt(async () =>
      this.read().set(await this.api.takeAway(this.coupleId(), proposalId)),
    );
  }
}
