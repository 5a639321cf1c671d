import { Component, inject, input, output } from '@angular/core';
import { useAttempts } from '../ui/attempt';
import { Confirmation } from '../ui/confirm-dialog/confirmation';
import { Notices } from '../ui/notices/notices';
import { ProblemNote } from '../ui/problem/problem-note';
import { useWords } from '../ui/words';
import { SafetyApi } from './safety-api';
import { safetyNotesWords } from './safety-notes.words';

/** Whether exercises that ask for vulnerability can be given to this couple; seen by the therapist alone. */
@Component({
  selector: 'tw-switch-vulnerable',
  imports: [ProblemNote],
  template: `
    @if (state() === 'off') {
      <p class="tw-muted">{{ t().isOff }}</p>
    }
    <button class="tw-quiet" type="button" (click)="turn()">
      {{ state() === 'off' ? t().vulnerableOn : t().vulnerableOff }}
    </button>
    <tw-problem [error]="tries.failed()" />
  `,
  styles: `
    button {
      color: var(--tw-muted);
      font-weight: var(--tw-regular);
    }
    button:hover {
      color: var(--tw-ink);
    }
  `,
})
export class SwitchVulnerable {
  readonly coupleId = input.required<string>();
  readonly state = input.required<'allowed' | 'off'>();
  readonly changed = output();

  protected readonly t = useWords(safetyNotesWords);
  protected readonly tries = useAttempts();
  private readonly api = inject(SafetyApi);
  private readonly confirmation = inject(Confirmation);
  private readonly notices = inject(Notices);

  protected async turn(): Promise<void> {
    const to = this.state() === 'off' ? 'on' : 'off';
    if (to === 'off' && !(await this.confirmation.ask(this.t().ask))) return;
    const turned = await this.tries.attempt(() => this.api.switchVulnerable(this.coupleId(), to));
    if (!turned) return;
    this.notices.say(to === 'off' ? this.t().nowOff : this.t().nowOn);
    this.changed.emit();
  }
}
