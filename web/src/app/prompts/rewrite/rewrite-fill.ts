import { Component, computed } from '@angular/core';
import { LINE, type RewriteAnswer, type RewritePrompt } from '@tweespraak/contracts/prompts';
import { Icon } from '../../ui/icon/icon';
import { useLocalized, useWords } from '../../ui/words';
import { FillIn } from '../fill-in';
import { promptsWords } from '../prompts.words';
import { RoomLeft } from '../room-left';
import { ownPairs, removeOwn, rewriteGiven, rewritten, writeOwn, type OwnPair } from './pairs';

/** A sentence on the left, one's own on the right; on a phone below it. */
@Component({
  selector: 'tw-rewrite-fill',
  imports: [Icon, RoomLeft],
  templateUrl: './rewrite-fill.html',
  styleUrl: './rewrite-fill.scss',
})
export class RewriteFill extends FillIn<RewritePrompt, RewriteAnswer> {
  protected readonly t = useWords(promptsWords);
  protected readonly say = useLocalized();
  protected readonly most = LINE;
  protected readonly own = computed(() => ownPairs(this.answer()));

  protected toOf(key: string): string {
    return rewritten(this.answer(), key);
  }

  protected rewrite(key: string, to: string): void {
    this.change()((now) => rewriteGiven(now, key, to));
  }

  protected write(at: number, some: Partial<OwnPair>): void {
    this.change()((now) => writeOwn(now, at, some));
  }

  protected remove(at: number): void {
    this.change()((now) => removeOwn(now, at));
  }
}
