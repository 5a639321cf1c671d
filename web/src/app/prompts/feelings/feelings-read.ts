import { Component } from '@angular/core';
import type { ChosenFeeling, FeelingsAnswer, FeelingsPrompt } from '@tweespraak/contracts/prompts';
import { useLocalized, useWords } from '../../ui/words';
import { promptsWords } from '../prompts.words';
import { ReadBack } from '../read-back';
import { feelingLabel, quadrantOfFeeling } from './feeling-label';
import { QuadrantMark } from './quadrant-mark';

@Component({
  selector: 'tw-feelings-read',
  imports: [QuadrantMark],
  template: `
    <ul class="tw-plain-list">
      @for (feeling of answer().feelings; track $index) {
        <li>
          @if (quadrantOf(feeling); as quadrant) {
            <tw-quadrant-mark [quadrant]="quadrant" />
          }
          <span>{{ labelOf(feeling) }}</span>
          <span class="tw-muted">{{ t().intensity(feeling.intensity) }}</span>
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: 10px;
      overflow-wrap: anywhere;
    }
  `,
})
export class FeelingsRead extends ReadBack<FeelingsPrompt, FeelingsAnswer> {
  protected readonly t = useWords(promptsWords);
  private readonly say = useLocalized();
  protected readonly quadrantOf = quadrantOfFeeling;

  protected labelOf(feeling: ChosenFeeling): string {
    return feelingLabel(feeling, this.say);
  }
}
