import { Component } from '@angular/core';
import type { ReadingPrompt } from '@tweespraak/contracts/prompts';
import { FillIn } from '../fill-in';
import { ReadingRead } from './reading-read';

/** Nothing to fill in: the text itself. */
@Component({
  selector: 'tw-reading-fill',
  imports: [ReadingRead],
  template: `<tw-reading-read [prompt]="prompt()" [answer]="null" />`,
})
export class ReadingFill extends FillIn<ReadingPrompt, null> {}
