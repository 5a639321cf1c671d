import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { useWords } from '../ui/words';
import { openRequestsWords } from './open-requests.words';
import { PersonsApi } from './persons-api';

/** What partners asked and nobody answered yet; shows nothing where there is nothing. */
@Component({
  selector: 'tw-open-requests',
  imports: [RouterLink],
  template: `
    @if (requests().length > 0) {
      <section aria-labelledby="open-requests">
        <h2 id="open-requests">{{ t().title }}</h2>
        <ul class="tw-plain-list">
          @for (each of requests(); track each.coupleId + each.side + each.kind) {
            <li>
              @if (each.label) {
                <a class="tw-quiet" [routerLink]="['/couples', each.coupleId]">{{
                  t()[each.kind](each.label)
                }}</a>
              } @else {
                {{ t()[each.kind](t().elsewhere) }}
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class OpenRequests {
  protected readonly t = useWords(openRequestsWords);
  private readonly read = inject(PersonsApi).requests();
  protected readonly requests = computed(() => (this.read.hasValue() ? this.read.value() : []));
}
