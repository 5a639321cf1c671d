import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../ui/icon/icon';
import { useWords } from '../../ui/words';
import { homeworkWords } from '../homework.words';
import type { HomeworkKeeper } from '../keeping/homework-keeper';

/** Whether what was typed is saved; *saved* only when the server said so. */
@Component({
  selector: 'tw-saving-line',
  imports: [Icon, RouterLink],
  templateUrl: './saving-line.html',
  styleUrl: './saving-line.scss',
})
export class SavingLine {
  readonly keeper = input.required<HomeworkKeeper>();
  /** The person wants to see both texts. */
  readonly compared = output<void>();

  protected readonly t = useWords(homeworkWords);
  protected readonly keeping = computed(() => this.keeper().keeping());
  protected readonly isUnderWay = computed(() => ['typing', 'saving'].includes(this.keeping()));
  protected readonly trouble = computed(() => {
    const { why } = this.t();
    switch (this.keeping()) {
      case 'out-of-reach':
        return why.outOfReach;
      case 'signed-out':
        return why.signedOut;
      case 'refused':
        return this.whyRefused();
      default:
        return null;
    }
  });

  protected readonly hasNoConsent = computed(() => this.keeper().refusals().includes('consent_withdrawn'));

  private whyRefused(): string {
    const { why } = this.t();
    const codes = this.keeper().refusals();
    const isOneOf = (...some: string[]) => codes.some((code) => some.includes(code));
    if (this.hasNoConsent()) return why.noConsent;
    if (isOneOf('already_submitted', 'withdrawn', 'conflict')) return why.closed;
    return isOneOf('invalid_input', 'too_large') ? why.tooLong : why.refused;
  }
}
