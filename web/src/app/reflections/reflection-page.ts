import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Side } from '@tweespraak/contracts/fields';
import type { Reflection } from '@tweespraak/contracts/reflections';
import { useRightsWith } from '../identity/rights';
import { formatInstant } from '../ui/format';
import { Icon } from '../ui/icon/icon';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ScreenLanguage, useLocalized, useWords } from '../ui/words';
import { GiveFeedback } from './give-feedback';
import { unreadAround } from './reflection-list-order';
import { ReflectionAnswers } from './reflection-page-answers';
import { ReflectionShared } from './reflection-page-shared';
import { ReflectionsApi } from './reflections-api';
import { reflectionsWords } from './reflections.words';

/** One reflection as a professional may read it, with what is written back beside it. */
@Component({
  selector: 'tw-reflection-page',
  imports: [RouterLink, Failed, GiveFeedback, Icon, Loading, ReflectionAnswers, ReflectionShared],
  templateUrl: './reflection-page.html',
  styleUrl: './reflection-page.scss',
})
export class ReflectionPage {
  /** From the address. */
  readonly coupleId = input.required<string>();
  readonly reflectionId = input.required<string>();

  private readonly api = inject(ReflectionsApi);
  private readonly language = inject(ScreenLanguage);
  protected readonly words = useWords(reflectionsWords);
  protected readonly t = computed(() => this.words().page);
  protected readonly inLanguage = useLocalized();

  protected readonly reflection = this.api.reflection(() => this.reflectionId());
  private readonly mayWith = useRightsWith();
  private readonly relation = this.api.relation(() => this.coupleId());
  protected readonly writesBack = computed(
    () => this.relation.hasValue() && this.mayWith(this.relation.value(), 'give-feedback'),
  );
  /** Asked for after the reflection itself, because reading it changes what is unread. */
  private readonly lines = this.api.ofCouple(() =>
    this.reflection.hasValue() ? this.coupleId() : undefined,
  );
  protected readonly around = computed(() =>
    this.lines.hasValue() ? unreadAround(this.lines.value(), this.reflectionId()) : {},
  );

  protected whose(side: Side, partner: Reflection['partner']): string {
    return side === partner.side ? this.t().of(partner.name) : this.t().ofOther;
  }

  protected at(instant: string): string {
    return formatInstant(instant, this.language.current());
  }
}
