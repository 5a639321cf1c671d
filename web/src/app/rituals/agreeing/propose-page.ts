import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ProposeRitualInput } from '@tweespraak/contracts/ritual-proposals';
import { Icon } from '../../ui/icon/icon';
import { Failed } from '../../ui/page-state/failed';
import { Loading } from '../../ui/page-state/loading';
import { useWords } from '../../ui/words';
import { RitualsApi } from '../rituals-api';
import { ProposeRitual } from './propose-ritual';
import { proposeWords } from './propose-words';
import { presetsIn } from './presets-in';

/** A partner proposes something to the two. */
@Component({
  selector: 'tw-propose-page',
  imports: [Failed, Icon, Loading, ProposeRitual, RouterLink],
  template: `
    <a class="tw-quiet" routerLink="/together"><tw-icon name="back" />{{ t().cancel }}</a>
    <h1>{{ t().title }}</h1>
    @if (rituals.hasValue()) {
      <tw-propose-ritual viewer="partner" [taken]="taken()" [write]="write" (proposed)="leave()" />
    } @else if (rituals.error(); as error) {
      <tw-failed [error]="error" (retry)="rituals.reload()" />
    } @else {
      <tw-loading shape="lines" [count]="8" />
    }
  `,
})
export class ProposePage {
  private readonly api = inject(RitualsApi);
  private readonly router = inject(Router);
  protected readonly t = useWords(proposeWords);
  protected readonly rituals = this.api.partnerRituals();
  protected readonly taken = computed(() => (this.rituals.hasValue() ? presetsIn(this.rituals.value()) : []));
  protected readonly write = (ritual: ProposeRitualInput) => this.api.propose(ritual);

  protected leave(): void {
    void this.router.navigate(['/together'], { replaceUrl: true });
  }
}
