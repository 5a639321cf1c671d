import { Component, computed, model } from '@angular/core';
import { Icon } from '../../ui/icon/icon';
import { Sheet } from '../../ui/sheet/sheet';
import { useWords } from '../../ui/words';
import { helpNowWords } from './help-now.words';

/** Whom to call, one tap away on every page of a partner. */
@Component({
  selector: 'tw-help-now',
  imports: [Icon, Sheet],
  templateUrl: './help-now.html',
  styleUrl: './help-now.scss',
})
export class HelpNow {
  readonly open = model(false);
  protected readonly t = useWords(helpNowWords);
  protected readonly lines = computed(() => [
    { call: '112', words: this.t().emergency },
    { call: '08002000', words: this.t().home },
    { call: '113', words: this.t().life },
  ]);
}
