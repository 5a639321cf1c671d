import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { Session } from '@tweespraak/contracts/identity';
import type { Language } from '@tweespraak/contracts/localized';
import { ScreenLanguage } from '../ui/words';
import { IdentityApi } from './identity-api';

/** Who is signed in on this page, and what the server gave along. */
@Injectable({ providedIn: 'root' })
export class CurrentSession {
  private readonly api = inject(IdentityApi);
  private readonly language = inject(ScreenLanguage);
  private readonly known = signal<Session | null>(null);
  private readonly failure = signal<unknown>(null);
  private isFirstRead: () => void = () => undefined;
  private readonly firstRead = new Promise<void>((resolve) => (this.isFirstRead = resolve));
  private isReading = false;

  readonly viewer = computed(() => this.known()?.viewer ?? null);
  /** Goes along with every change. */
  readonly csrf = computed(() => this.known()?.csrf ?? null);
  /** What is still asked before anybody is in: `code` after a password that was right. */
  readonly next = computed(() => this.known()?.next ?? null);
  /** The accounts to try, in demo mode only. */
  readonly demo = computed(() => this.known()?.demo ?? null);
  /** Why the session could not be read at the start, until it could. */
  readonly failed = computed(() => this.failure());
  /** Where to go after signing in: the page that was asked for, and by whom when that is known. */
  returnTo: { readonly url: string; readonly accountId: string | null } | null = null;

  constructor() {
    effect(() => this.keepLanguage(this.language.current()));
  }

  /** Resolves once it is known who is signed in. Until then a failed read is on screen, to be tried again with `read`. */
  ready(): Promise<void> {
    if (!this.known() && !this.isReading) void this.read();
    return this.firstRead;
  }

  async read(): Promise<void> {
    this.isReading = true;
    try {
      this.accept(await this.api.readSession());
    } catch (error) {
      this.failure.set(error);
    }
    this.isReading = false;
  }

  /** After signing in, joining or beginning a practice: this is who is here now, in their language. */
  accept(session: Session): void {
    this.known.set(session);
    this.failure.set(null);
    this.isFirstRead();
    if (session.viewer) this.language.choose(session.viewer.language);
  }

  /**
   * Takes a session of who was here before, over the page that they were on. Somebody else's is ended again: the page
   * belongs to one person.
   */
  async acceptAgain(session: Session): Promise<boolean> {
    const before = this.known();
    if (session.viewer?.accountId === before?.viewer?.accountId) {
      this.accept(session);
      return true;
    }
    this.known.set(session);
    await this.api.signOut().finally(() => this.known.set(before));
    return false;
  }

  /** The password was right. Over a page that someone was on, that page stays theirs. */
  isHalfway({ next, csrf }: Session): void {
    this.known.update((known) => ({ viewer: known?.viewer ?? null, demo: known?.demo ?? null, next, csrf }));
  }

  /** Back to the password: whoever it was, the server forgets them. */
  async giveUpHalfway(): Promise<void> {
    await this.api.signOut().catch(() => undefined);
    this.known.update((known) => (known ? { ...known, next: null, csrf: null } : known));
  }

  async signOut(): Promise<void> {
    await this.api.signOut();
    this.leave();
    await this.read();
  }

  /** Forgets who was here, without asking the server. */
  leave(): void {
    this.known.update((session) => ({ viewer: null, next: null, csrf: null, demo: session?.demo ?? null }));
  }

  changeProfile(name: string, mail: string | null): Promise<void> {
    return this.api.changeProfile({ name, mail }).then(() => this.changeViewer({ name, mail }));
  }

  private keepLanguage(language: Language): void {
    const viewer = untracked(this.viewer);
    if (!viewer || viewer.language === language) return;
    this.changeViewer({ language });
    // The screen has changed already; a choice that was not kept is simply made again at the next visit.
    this.api.chooseLanguage(language).catch(() => undefined);
  }

  private changeViewer(change: { name?: string; mail?: string | null; language?: Language }): void {
    this.known.update((session) =>
      session?.viewer ? { ...session, viewer: { ...session.viewer, ...change } } : session,
    );
  }
}
