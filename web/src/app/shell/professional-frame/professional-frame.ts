import { Component, computed, type ElementRef, inject, viewChild } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import type { Right } from '@tweespraak/domain/access';
import { useRights } from '../../identity/rights';
import { CurrentSession } from '../../identity/session';
import { Icon } from '../../ui/icon/icon';
import type { IconName } from '../../ui/icon/symbols';
import { TwoMarks } from '../../ui/two-marks';
import { useWords } from '../../ui/words';
import { focusNewPages } from '../place-focus';
import { shellWords } from '../shell.words';

/** A place is there for who may do what it is for; the own account is everybody's. */
const places: readonly {
  path: string;
  icon: IconName;
  word: 'caseload' | 'library' | 'practice' | 'account';
  right: Right | null;
}[] = [
  { path: '/caseload', icon: 'caseload', word: 'caseload', right: 'see-caseload' },
  { path: '/library', icon: 'library', word: 'library', right: 'browse-library' },
  { path: '/practice', icon: 'together', word: 'practice', right: 'invite-colleague' },
  { path: '/account', icon: 'account', word: 'account', right: null },
];

/** Around every page of a professional: a narrow rail, or a bar at the top where there is no room for one. */
@Component({
  selector: 'tw-professional-frame',
  imports: [Icon, RouterLink, RouterLinkActive, RouterOutlet, TwoMarks],
  templateUrl: './professional-frame.html',
  styleUrl: './professional-frame.scss',
})
export class ProfessionalFrame {
  protected readonly t = useWords(shellWords);
  protected readonly session = inject(CurrentSession);
  protected readonly places = computed(() => places.filter(({ right }) => right === null || this.may(right)));
  private readonly may = useRights();
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  constructor() {
    focusNewPages(this.main);
  }
}
