import { Component } from '@angular/core';
import type { TextAnswer, TextPrompt } from '@tweespraak/contracts/prompts';
import { ReadBack } from '../read-back';

@Component({
  selector: 'tw-text-read',
  template: `<p>{{ answer().text }}</p>`,
  styles: `
    p {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class TextRead extends ReadBack<TextPrompt, TextAnswer> {}
