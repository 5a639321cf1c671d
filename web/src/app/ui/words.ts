import { computed, inject, Injectable, signal, type Signal } from '@angular/core';
import type { Language } from '@tweespraak/contracts/localized';

type Word = string | ((...values: never[]) => string);
interface Dictionary {
  readonly [key: string]: Word | Dictionary;
}

/** The same keys, and functions that take the same values: the compiler refuses a missing translation. */
type Translation<D> = {
  readonly [K in keyof D]: D[K] extends string
    ? string
    : D[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : Translation<D[K]>;
};

export interface Words<D> {
  readonly nl: Translation<D>;
  readonly en: Translation<D>;
}

/** The words of one page in both languages, Dutch first. */
export function defineWords<D extends Dictionary>(nl: D, en: Translation<D>): Words<D> {
  // A dictionary is a translation of itself, which the compiler cannot see for a type it does not know yet.
  return { nl: nl as unknown as Translation<D>, en };
}

/** The language on screen. Changing it redraws the words and nothing else, so what was typed stays. */
@Injectable({ providedIn: 'root' })
export class ScreenLanguage {
  readonly current = signal<Language>(languageOfDevice());

  constructor() {
    document.documentElement.lang = this.current();
  }

  choose(language: Language): void {
    this.current.set(language);
    document.documentElement.lang = language;
  }
}

/** The words for the language on screen, as a signal: `t().title`. */
export function useWords<D>(words: Words<D>): Signal<Translation<D>> {
  const language = inject(ScreenLanguage);
  return computed(() => words[language.current()]);
}

/** Of a text in both languages, the one on screen. */
export function useLocalized(): (text: Readonly<Record<Language, string>>) => string {
  const language = inject(ScreenLanguage);
  return (text) => text[language.current()];
}

function languageOfDevice(): Language {
  return navigator.languages.some((each) => each.toLowerCase().startsWith('nl')) ? 'nl' : 'en';
}
