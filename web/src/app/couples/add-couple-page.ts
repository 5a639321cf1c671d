import { Component, computed, inject, signal } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { addCouple, type AddCouple, presetRitual } from '@tweespraak/contracts/couples';
import { CurrentSession } from '../identity/session';
import { Icon } from '../ui/icon/icon';
import { Failed } from '../ui/page-state/failed';
import { ProblemNote } from '../ui/problem/problem-note';
import { submits } from '../ui/submission';
import { useWords } from '../ui/words';
import { addCoupleWords } from './add-couple.words';
import { CoupleFields } from './couple-fields';
import { CouplesApi } from './couples-api';

type PresetRitual = AddCouple['rituals'][number];

@Component({
  selector: 'tw-add-couple-page',
  imports: [CoupleFields, Failed, FormRoot, Icon, MatButton, ProblemNote, RouterLink],
  templateUrl: './add-couple-page.html',
  styleUrl: './add-couple-page.scss',
})
export class AddCouplePage {
  private readonly api = inject(CouplesApi);
  private readonly router = inject(Router);
  private readonly session = inject(CurrentSession);

  protected readonly t = useWords(addCoupleWords);
  protected readonly presets = presetRitual.options;
  /** An assistant adds for a therapist, who begins the rituals. */
  protected readonly isForColleague = computed(() => !this.session.viewer()?.roles.includes('therapist'));
  protected readonly therapists = this.api.therapists();
  protected readonly therapistId = signal('');
  protected readonly noTherapist = signal(false);
  protected readonly failed = signal<unknown>(null);
  // The id is made with the page: however often it is sent, it stays one couple.
  protected readonly couple = form(
    signal<AddCouple>({ id: crypto.randomUUID(), label: '', timeZone: 'Europe/Amsterdam', rituals: [] }),
    (path) => validateStandardSchema(path, addCouple),
    { submission: submits(this.failed, (couple: AddCouple) => this.add(couple)) },
  );

  protected tick(preset: PresetRitual, event: Event): void {
    const ticked = event.target instanceof HTMLInputElement && event.target.checked;
    this.couple.rituals().value.update((rituals) => {
      const others = rituals.filter((each) => each !== preset);
      return ticked ? [...others, preset] : others;
    });
  }

  private async add(newCouple: AddCouple): Promise<void> {
    const therapistId = this.isForColleague() ? this.therapistId() : null;
    this.noTherapist.set(therapistId === '');
    if (therapistId === '') return;
    const { id } = await this.api.addCouple({ ...newCouple, therapistId });
    await this.router.navigate(['/couples', id], { replaceUrl: true });
  }
}
