import { Component } from '@angular/core';
import type { ReadingPrompt } from '@tweespraak/contracts/prompts';
import { useLocalized } from '../../ui/words';
import { ReadBack } from '../read-back';

@Component({
  selector: 'tw-reading-read',
  template: `
    @for (paragraph of prompt().paragraphs; track $index) {
      <p>{{ say(paragraph) }}</p>
    }
  `,
  styles: `
    p + p {
      margin-block-start: var(--tw-2);
    }
  `,
})
export class ReadingRead extends ReadBack<ReadingPrompt, null> {
  protected readonly say = useLocalized();
}
