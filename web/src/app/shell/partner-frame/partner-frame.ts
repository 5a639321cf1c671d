import { Component, type ElementRef, inject, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { filter, map, startWith } from 'rxjs';
import { Icon } from '../../ui/icon/icon';
import type { IconName } from '../../ui/icon/symbols';
import { useWords } from '../../ui/words';
import { focusNewPages } from '../place-focus';
import { shellWords } from '../shell.words';
import { WayOut } from '../way-out/way-out';

/** Around every page of a partner: one column, three places, help and the way out. */
@Component({
  selector: 'tw-partner-frame',
  imports: [Icon, RouterLink, RouterLinkActive, RouterOutlet, WayOut],
  templateUrl: './partner-frame.html',
  styleUrl: './partner-frame.scss',
})
export class PartnerFrame {
  protected readonly t = useWords(shellWords);
  protected readonly places: readonly { path: string; icon: IconName; word: 'today' | 'together' | 'me' }[] =
    [
      { path: '/today', icon: 'today', word: 'today' },
      { path: '/together', icon: 'together', word: 'together' },
      { path: '/me', icon: 'me', word: 'me' },
    ];
  /** On an exercise there is one thing to do: the places make room for a way back. */
  protected readonly oneThing = this.watchOneThing();
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  constructor() {
    focusNewPages(this.main);
  }

  private watchOneThing() {
    const router = inject(Router);
    const read = () => {
      let route = router.routerState.snapshot.root;
      while (route.firstChild) route = route.firstChild;
      return route.data['oneThing'] === true;
    };
    const ends = router.events.pipe(filter((event) => event instanceof NavigationEnd));
    return toSignal(ends.pipe(startWith(null), map(read)), { requireSync: true });
  }
}
