import { Component, computed, inject, input, signal } from '@angular/core';
import type { NoteBody } from '@tweespraak/contracts/moment-notes';
import type { PartnerRitual } from '@tweespraak/contracts/rituals';
import { feelingFamilies } from '@tweespraak/library/feelings';
import { AudienceLine } from '../../prompts/exercise-walk/audience-line';
import { useAttempts } from '../../ui/attempt';
import { Confirmation } from '../../ui/confirm-dialog/confirmation';
import { formatDay } from '../../ui/format';
import { Failed } from '../../ui/page-state/failed';
import { Loading } from '../../ui/page-state/loading';
import { ProblemNote } from '../../ui/problem/problem-note';
import { ScreenLanguage, useLocalized, useWords } from '../../ui/words';
import { NotesApi } from '../notes-api';
import { LineForm } from './line-form';
import { ritualPageWords } from './ritual-page.words';

const RECENT = 14;

/** What the two wrote with their moments, as far as this partner reads it, and the place to add a line of one's own. */
@Component({
  selector: 'tw-moment-lines',
  imports: [AudienceLine, Failed, LineForm, Loading, ProblemNote],
  templateUrl: './moment-lines.html',
  styleUrl: './moment-lines.scss',
})
export class MomentLines {
  readonly ritual = input.required<PartnerRitual>();
  readonly today = input.required<string>();
  readonly closed = input(false);

  private readonly api = inject(NotesApi);
  private readonly confirmation = inject(Confirmation);
  private readonly language = inject(ScreenLanguage);
  private readonly attempts = useAttempts();
  protected readonly t = useWords(ritualPageWords);
  protected readonly say = useLocalized();
  protected readonly notes = this.api.ofPartner(() => this.ritual().id);
  protected readonly failed = this.attempts.failed;
  protected readonly isBusy = this.attempts.isBusy;
  protected readonly writingAt = signal<string | null>(null);

  protected readonly lines = computed(() => {
    const { own, shared } = this.notes.value() ?? { own: [], shared: [] };
    return [
      ...own.map((each) => ({ ...each, by: null })),
      ...shared.map((each) => ({ ...each, audience: null })),
    ].toSorted((a, b) => (a.on < b.on ? 1 : -1));
  });
  /** Own days of late that nothing was written with. */
  protected readonly bare = computed(() => {
    const written = new Set(this.notes.value()?.own.map(({ momentId }) => momentId));
    return this.ritual()
      .own.filter(({ id }) => !written.has(id))
      .toSorted((a, b) => (a.on < b.on ? 1 : -1))
      .slice(0, RECENT);
  });

  protected day(on: string): string {
    return formatDay(on, this.language.current(), this.today());
  }

  protected feelingIn({ feeling }: Pick<NoteBody, 'feeling'>): string {
    const family = feelingFamilies.find(({ key }) => key === feeling);
    return family ? this.say(family.name) : '';
  }

  protected async remove(momentId: string): Promise<void> {
    const t = this.t();
    const question = { title: t.removeTitle, text: t.removeText, yes: t.remove, no: t.keep };
    if (!(await this.confirmation.ask(question))) return;
    await this.attempts.attempt(async () =>
      this.notes.set(await this.api.remove(this.ritual().id, momentId)),
    );
  }
}
