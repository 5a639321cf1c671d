import { computed, inject, Injectable, signal, type WritableSignal } from '@angular/core';
import { CurrentSession } from '../../identity/session';

/** Texts that are sent in one go, a later thought or a reason: they wait here until they were, whatever page is shown. */
@Injectable({ providedIn: 'root' })
export class UnsentTexts {
  private readonly session = inject(CurrentSession);
  private readonly texts = signal<ReadonlyMap<string, WritableSignal<string>>>(new Map());
  readonly areThere = computed(() => [...this.texts().values()].some((text) => text().trim() !== ''));

  /** The same text each time it is asked for, per account. */
  at(name: string): WritableSignal<string> {
    const key = `${this.session.viewer()?.accountId ?? ''} ${name}`;
    const known = this.texts().get(key);
    if (known) return known;
    const text = signal('');
    this.texts.update((texts) => new Map(texts).set(key, text));
    return text;
  }
}
