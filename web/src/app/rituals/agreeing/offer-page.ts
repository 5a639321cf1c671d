import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ProposeRitualInput } from '@tweespraak/contracts/ritual-proposals';
import { Icon } from '../../ui/icon/icon';
import { Failed } from '../../ui/page-state/failed';
import { Loading } from '../../ui/page-state/loading';
import { useWords } from '../../ui/words';
import { CoupleRitualsApi } from '../couple-rituals-api';
import { presetsIn } from './presets-in';
import { ProposeRitual } from './propose-ritual';
import { proposeWords } from './propose-words';

/** A therapist proposes a ritual to a couple. */
@Component({
  selector: 'tw-offer-page',
  imports: [Failed, Icon, Loading, ProposeRitual, RouterLink],
  template: `
    <a class="tw-quiet" [routerLink]="['/couples', coupleId()]"><tw-icon name="back" />{{ t().cancel }}</a>
    <h1>{{ t().title }}</h1>
    @if (rituals.hasValue()) {
      <tw-propose-ritual viewer="therapist" [taken]="taken()" [write]="write" (proposed)="leave()" />
    } @else if (rituals.error(); as error) {
      <tw-failed [error]="error" (retry)="rituals.reload()" />
    } @else {
      <tw-loading shape="lines" [count]="8" />
    }
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 40rem;
    }
  `,
})
export class OfferPage {
  readonly coupleId = input.required<string>();

  private readonly api = inject(CoupleRitualsApi);
  private readonly router = inject(Router);
  protected readonly t = useWords(proposeWords);
  protected readonly rituals = this.api.of(this.coupleId);
  protected readonly taken = computed(() => (this.rituals.hasValue() ? presetsIn(this.rituals.value()) : []));
  protected readonly write = (ritual: ProposeRitualInput) => this.api.offer(this.coupleId(), ritual);

  protected leave(): void {
    void this.router.navigate(['/couples', this.coupleId()], { replaceUrl: true });
  }
}
