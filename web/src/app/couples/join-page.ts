import {
  afterNextRender,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  untracked,
  viewChild,
} from '@angular/core';
import { takeLink } from '../identity/link-and-code/take-link';
import { FrontPage } from '../ui/front-page/front-page';
import { useWords } from '../ui/words';
import { JoinAccount } from './join-page-steps/join-account';
import { JoinCode } from './join-page-steps/join-code';
import { JoinConsent } from './join-page-steps/join-consent';
import { JoinReaders } from './join-page-steps/join-readers';
import { joinSteps, JoinVisit } from './join-page-steps/join-visit';
import { JoinWay } from './join-page-steps/join-way';
import { joinWords } from './join.words';

/** A partner opens the invitation and comes in, one step at a time. */
@Component({
  selector: 'tw-join-page',
  imports: [FrontPage, JoinAccount, JoinCode, JoinConsent, JoinReaders, JoinWay],
  templateUrl: './join-page.html',
  styles: 'p:empty { display: none; }',
  providers: [JoinVisit],
})
export class JoinPage {
  protected readonly t = useWords(joinWords);
  protected readonly visit = inject(JoinVisit);
  protected readonly place = computed(() => joinSteps.indexOf(this.visit.step()) + 1);
  protected readonly of = joinSteps.length;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly injector = inject(Injector);

  constructor() {
    takeLink('/join', (link) => this.visit.take(link));
    let shown = this.visit.step();
    effect(() => {
      const step = this.visit.step();
      if (step !== shown) untracked(() => this.beginAtTheTop());
      shown = step;
    });
  }

  private beginAtTheTop(): void {
    afterNextRender(
      () => {
        scrollTo({ top: 0 });
        this.heading()?.nativeElement.focus({ preventScroll: true });
      },
      { injector: this.injector },
    );
  }
}
