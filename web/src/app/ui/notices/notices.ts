import { Injectable, signal } from '@angular/core';

const SHOWN_FOR = 6_000;

/** Short messages that are read out politely and go by themselves: `notices.say(t().saved)`. */
@Injectable({ providedIn: 'root' })
export class Notices {
  readonly current = signal<string | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;

  say(text: string): void {
    clearTimeout(this.timer);
    this.current.set(text);
    this.timer = setTimeout(() => this.current.set(null), SHOWN_FOR);
  }
}
