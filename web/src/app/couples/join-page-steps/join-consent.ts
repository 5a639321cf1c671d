import { Component, computed, inject, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { useWords } from '../../ui/words';
import { joinWords } from '../join.words';
import { JoinVisit } from './join-visit';
import { useTherapistNames } from './therapist-names';

/** That nothing is read at once, where to go when it cannot wait, and the consent. */
@Component({
  selector: 'tw-join-consent',
  imports: [FormField, MatButton],
  templateUrl: './join-consent.html',
  styleUrl: './join-consent.scss',
})
export class JoinConsent {
  protected readonly t = useWords(joinWords);
  protected readonly visit = inject(JoinVisit);
  protected readonly therapists = useTherapistNames();
  protected readonly practice = computed(() => this.visit.opened()?.practice ?? '');
  private readonly attempted = signal(false);
  protected readonly missing = computed(() => this.attempted() && !this.visit.form.consent().value());

  protected goOn(event: Event): void {
    event.preventDefault();
    this.attempted.set(true);
    if (this.missing()) this.visit.form.consent().focusBoundControl();
    else this.visit.go(1);
  }
}
