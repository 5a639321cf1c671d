import { Component, computed } from '@angular/core';
import type { RewriteAnswer, RewritePrompt } from '@tweespraak/contracts/prompts';
import { useLocalized, useWords } from '../../ui/words';
import { promptsWords } from '../prompts.words';
import { ReadBack } from '../read-back';
import { ownPairs, rewritten } from './pairs';

@Component({
  selector: 'tw-rewrite-read',
  template: `
    @for (pair of pairs(); track $index) {
      <div class="pair">
        <p class="from">{{ pair.from ? t().quoted(pair.from) : '' }}</p>
        <p class="to">{{ pair.to }}</p>
      </div>
    }
  `,
  styles: `
    .pair {
      padding-block: var(--tw-1);
      break-inside: avoid;
    }
    .from {
      color: var(--tw-muted);
    }
    .to {
      padding-inline-start: var(--tw-2);
      border-inline-start: 3px solid var(--tw-moss);
    }
    p {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    p:empty {
      display: none;
    }
  `,
})
export class RewriteRead extends ReadBack<RewritePrompt, RewriteAnswer> {
  protected readonly t = useWords(promptsWords);
  private readonly say = useLocalized();

  /** In the order of the prompt, the partner's own sentences last. */
  protected readonly pairs = computed(() => {
    const given = this.prompt().sentences.map(({ key, text }) => ({
      from: this.say(text),
      to: rewritten(this.answer(), key),
    }));
    const own = ownPairs(this.answer()).filter(({ from, to }) => `${from}${to}`.trim() !== '');
    return [...given.filter((pair) => pair.to.trim() !== ''), ...own];
  });
}
