import { computed, inject, Injectable, signal } from '@angular/core';
import { CurrentSession } from '../../identity/session';

/** Texts that are sent in one go, a later thought or a reason: they wait here until they were, whatever page is shown. */
@Injectable({ providedIn: 'root' })
export class UnsentTexts {
  private readonly session = inject(CurrentSession);
  private readonly texts = signal<Readonly<Record<string, string>>>({});
  readonly areThere = computed(() => Object.values(this.texts()).some((text) => text.trim() !== ''));

  of(name: string): string {
    return this.texts()[this.keyOf(name)] ?? '';
  }

  write(name: string, text: string): void {
    this.texts.update((texts) => ({ ...texts, [this.keyOf(name)]: text }));
  }

  /** Nobody else on this device finds the text under their name. */
  private keyOf(name: string): string {
    return `${this.session.viewer()?.accountId ?? ''} ${name}`;
  }
}
