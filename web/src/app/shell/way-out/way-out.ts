import { Component, inject, signal } from '@angular/core';
import { Icon } from '../../ui/icon/icon';
import { useWords } from '../../ui/words';
import { HelpNow } from '../help-now/help-now';
import { QuickExit } from '../quick-exit';
import { shellWords } from '../shell.words';

/** Help and the way out, at the top of every page that a partner can see. */
@Component({
  selector: 'tw-way-out',
  imports: [HelpNow, Icon],
  template: `
    <button type="button" class="help" (click)="helpOpen.set(true)">
      <tw-icon name="call" />{{ t().helpNow }}
    </button>
    <ng-content />
    <button type="button" class="leave" (click)="exit.leave()">
      {{ t().leave }}<tw-icon name="leave" />
    </button>
    <tw-help-now [(open)]="helpOpen" />
  `,
  styleUrl: './way-out.scss',
})
export class WayOut {
  protected readonly t = useWords(shellWords);
  protected readonly exit = inject(QuickExit);
  protected readonly helpOpen = signal(false);

  constructor() {
    this.exit.listenForEscapeTwice();
  }
}
