import { Injectable, signal } from '@angular/core';

export interface Question {
  readonly title: string;
  readonly text?: string;
  readonly yes: string;
  readonly no: string;
}

/** Asks before something that cannot simply be undone: `if (await confirmation.ask({ … })) …`. */
@Injectable({ providedIn: 'root' })
export class Confirmation {
  readonly asked = signal<Question | null>(null);
  private answer: ((yes: boolean) => void) | undefined;

  ask(question: Question): Promise<boolean> {
    this.decide(false);
    this.asked.set(question);
    return new Promise((resolve) => (this.answer = resolve));
  }

  decide(yes: boolean): void {
    this.asked.set(null);
    this.answer?.(yes);
    this.answer = undefined;
  }
}
