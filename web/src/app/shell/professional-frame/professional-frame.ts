import { Component, type ElementRef, inject, viewChild } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { CurrentSession } from '../../identity/session';
import { Icon } from '../../ui/icon/icon';
import type { IconName } from '../../ui/icon/symbols';
import { TwoMarks } from '../../ui/two-marks';
import { useWords } from '../../ui/words';
import { focusNewPages } from '../place-focus';
import { shellWords } from '../shell.words';

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
  protected readonly places: readonly {
    path: string;
    icon: IconName;
    word: 'caseload' | 'library' | 'account';
  }[] = [
    { path: '/caseload', icon: 'caseload', word: 'caseload' },
    { path: '/library', icon: 'library', word: 'library' },
    { path: '/account', icon: 'account', word: 'account' },
  ];
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  constructor() {
    focusNewPages(this.main);
  }
}
