import { afterNextRender, Component, computed, ElementRef, inject, Injector, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { PartnerRitual } from '@tweespraak/contracts/rituals';
import { Icon } from '../../ui/icon/icon';
import { useWords } from '../../ui/words';
import { ownMomentOn } from './days-to-log';
import { LogFailure } from './log-failure';
import { RitualLog } from './ritual-log';
import { logMomentWords } from './log-moment.words';

/** One tap notes that a ritual was kept today; one more takes it back. */
@Component({
  selector: 'tw-log-today',
  imports: [Icon, LogFailure, MatButton],
  templateUrl: './log-today.html',
  styleUrl: './log-today.scss',
})
export class LogToday {
  readonly ritual = input.required<PartnerRitual>();
  readonly today = input.required<string>();

  protected readonly log = inject(RitualLog);
  protected readonly t = useWords(logMomentWords);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  protected readonly own = computed(() => ownMomentOn(this.ritual(), this.today()));
  protected readonly busy = computed(() => this.log.isBusy(this.ritual().id));
  protected readonly words = computed(() => this.t().today[this.ritual().preset ?? 'own']);

  protected async note(): Promise<void> {
    if (await this.log.note(this.ritual().id, this.today())) this.focusWhatIsThereNow();
  }

  protected async takeBack(momentId: string): Promise<void> {
    if (await this.log.takeBack(this.ritual().id, momentId)) this.focusWhatIsThereNow();
  }

  /** The button that was used is gone; who works with a keyboard goes on at the one in its place. */
  private focusWhatIsThereNow(): void {
    afterNextRender(() => this.element.querySelector('button')?.focus({ preventScroll: true }), {
      injector: this.injector,
    });
  }
}
