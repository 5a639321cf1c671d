import { Component, inject, input } from '@angular/core';
import { feelingFamilies } from '@tweespraak/library/feelings';
import { formatShortDay } from '../ui/format';
import { ScreenLanguage, useLocalized, useWords } from '../ui/words';
import type { PrivateInRituals } from './private-in';
import { useRitualNames } from './ritual-names';
import { ritualsInPrivateWords } from './rituals-in-private.words';

/** What one partner told the therapist alone around the rituals of the two. */
@Component({
  selector: 'tw-rituals-in-private',
  template: `
    <ul class="tw-plain-list">
      @for (each of told().answers; track each.proposal.id) {
        <li>
          <p class="tw-muted">{{ t().proposal(name()(each.proposal)) }}</p>
          <p>{{ t().said[each.said] }}</p>
        </li>
      }
      @for (each of told().lines; track each.note.momentId) {
        <li>
          <p class="tw-muted">{{ name()(each.ritual) }}, {{ day(each.note.on) }}</p>
          <p>
            {{ each.note.line }} <em>{{ feelingIn(each.note.feeling) }}</em>
          </p>
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      padding-block: 6px;
    }
  `,
})
export class RitualsInPrivate {
  readonly told = input.required<PrivateInRituals>();

  protected readonly t = useWords(ritualsInPrivateWords);
  protected readonly name = useRitualNames();
  private readonly say = useLocalized();
  private readonly language = inject(ScreenLanguage);

  protected day(on: string): string {
    return formatShortDay(on, this.language.current());
  }

  protected feelingIn(feeling: string | null): string {
    const family = feelingFamilies.find(({ key }) => key === feeling);
    return family ? this.say(family.name) : '';
  }
}
