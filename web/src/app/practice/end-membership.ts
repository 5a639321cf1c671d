import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Member } from '@tweespraak/contracts/members';
import { useAttempts } from '../ui/attempt';
import { ProblemNote } from '../ui/problem/problem-note';
import { useWords } from '../ui/words';
import { MembersApi } from './members-api';
import { practiceWords } from './practice.words';

/** Couples would be left without a therapist: who takes them over is chosen, and with that the membership ends. */
@Component({
  selector: 'tw-end-membership',
  imports: [MatButton, ProblemNote],
  host: { class: 'tw-stack' },
  template: `
    @if (therapists().length > 0) {
      <p>{{ t().end.couplesText }}</p>
      <label>
        {{ t().end.couplesTo }}
        <select #to [value]="couplesTo()" (change)="couplesTo.set(to.value)">
          <option value="">{{ t().end.choose }}</option>
          @for (each of therapists(); track each.id) {
            <option [value]="each.id">{{ each.name }}</option>
          }
        </select>
      </label>
      <tw-problem [error]="tries.failed()" />
      <div>
        <button matButton="filled" type="button" [disabled]="!couplesTo() || tries.isBusy()" (click)="end()">
          {{ t().end.handOver }}
        </button>
      </div>
    } @else {
      <p>{{ t().end.nobody }}</p>
    }
  `,
})
export class EndMembership {
  readonly member = input.required<Member>();
  readonly members = input.required<readonly Member[]>();
  readonly hasEnded = output();

  protected readonly t = useWords(practiceWords);
  protected readonly tries = useAttempts();
  protected readonly couplesTo = signal('');
  protected readonly therapists = computed(() =>
    this.members().filter((each) => each.id !== this.member().id && each.roles.includes('therapist')),
  );
  private readonly api = inject(MembersApi);

  protected async end(): Promise<void> {
    if (await this.tries.attempt(() => this.api.end(this.member().id, this.couplesTo())))
      this.hasEnded.emit();
  }
}
