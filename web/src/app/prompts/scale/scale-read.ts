import { Component } from '@angular/core';
import type { ScaleAnswer, ScalePrompt } from '@tweespraak/contracts/prompts';
import { useLocalized, useWords } from '../../ui/words';
import { promptsWords } from '../prompts.words';
import { ReadBack } from '../read-back';

@Component({
  selector: 'tw-scale-read',
  template: `
    <p>
      <strong>{{ t().scaleValue(answer().value ?? 0) }}</strong>
    </p>
    <p class="tw-muted">{{ t().scaleEnds(say(prompt().low), say(prompt().high)) }}</p>
  `,
})
export class ScaleRead extends ReadBack<ScalePrompt, ScaleAnswer> {
  protected readonly t = useWords(promptsWords);
  protected readonly say = useLocalized();
}
