import { Injectable, signal } from '@angular/core';

export type Theme = 'auto' | 'light' | 'dark';
const KEPT_AS = 'theme';

/** Light, dark, or what the device says. A matter of the device, so it is kept there and not with the account. */
@Injectable({ providedIn: 'root' })
export class ScreenTheme {
  readonly current = signal<Theme>(kept());

  constructor() {
    this.show(this.current());
  }

  choose(theme: Theme): void {
    this.current.set(theme);
    this.show(theme);
    try {
      localStorage.setItem(KEPT_AS, theme);
    } catch {
      // A browser that keeps nothing still shows the choice until it is closed.
    }
  }

  private show(theme: Theme): void {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }
}

function kept(): Theme {
  try {
    const theme = localStorage.getItem(KEPT_AS);
    return theme === 'light' || theme === 'dark' ? theme : 'auto';
  } catch {
    return 'auto';
  }
}
