import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ProposeChange } from '@tweespraak/contracts/ritual-proposals';
import { Icon } from '../../ui/icon/icon';
import { Failed } from '../../ui/page-state/failed';
import { Loading } from '../../ui/page-state/loading';
import { useWords } from '../../ui/words';
import { useRitualNames } from '../ritual-names';
import { RitualsApi } from '../rituals-api';
import { ChangeRitual } from './change-ritual';
import { proposeWords } from './propose-words';

/** A partner proposes another rhythm. */
@Component({
  selector: 'tw-change-page',
  imports: [ChangeRitual, Failed, Icon, Loading, RouterLink],
  template: `
    <a class="tw-quiet" [routerLink]="['/together', ritualId()]"><tw-icon name="back" />{{ t().cancel }}</a>
    @if (ritual(); as it) {
      <h1>{{ t().changeTitle(name()(it)) }}</h1>
      <tw-change-ritual viewer="partner" [terms]="it" [write]="write" (proposed)="leave()" />
    } @else if (rituals.error(); as error) {
      <tw-failed [error]="error" (retry)="rituals.reload()" />
    } @else {
      <tw-loading shape="lines" [count]="8" />
    }
  `,
})
export class ChangePage {
  readonly ritualId = input.required<string>();

  private readonly api = inject(RitualsApi);
  private readonly router = inject(Router);
  protected readonly t = useWords(proposeWords);
  protected readonly name = useRitualNames();
  protected readonly rituals = this.api.partnerRituals();
  protected readonly ritual = computed(() =>
    this.rituals.hasValue()
      ? this.rituals.value().rituals.find(({ id }) => id === this.ritualId())
      : undefined,
  );
  protected readonly write = (change: ProposeChange) => this.api.proposeChange(this.ritualId(), change);

  protected leave(): void {
    void this.router.navigate(['/together'], { replaceUrl: true });
  }
}
