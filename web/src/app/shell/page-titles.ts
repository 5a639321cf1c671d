import { effect, Injectable, signal } from '@angular/core';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { useWords } from '../ui/words';
import { pageTitleWords } from './page-title.words';

/** The same on every page that a partner can see, so that a tab or a history tells nothing. */
const NEUTRAL = 'Start';

/** A professional's page is named in the tab; the route's `title` is a key of the words. */
@Injectable({ providedIn: 'root' })
export class PageTitles extends TitleStrategy {
  private readonly key = signal<string | undefined>(undefined);
  private readonly words = useWords(pageTitleWords);

  constructor() {
    super();
    effect(() => (document.title = this.titleOf(this.key())));
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.key.set(this.buildTitle(snapshot));
    document.title = this.titleOf(this.key());
  }

  private titleOf(key: string | undefined): string {
    const words: Readonly<Record<string, string>> = this.words();
    const name = key === undefined ? undefined : words[key];
    return name === undefined ? NEUTRAL : `${name} · Tweespraak`;
  }
}
