import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Connection } from '../connection';
import { problemOf } from '../problems';
import { useWords } from '../words';
import { pageStateWords } from './page-state.words';

/** A read that failed: what happened, that nothing was lost, what to do. Tries again by itself when the connection is back. */
@Component({
  selector: 'tw-failed',
  imports: [MatButton, RouterLink],
  host: { role: 'alert' },
  template: `
    @if (problem().code === 'not_found') {
      <h2>{{ t().missing }}</h2>
      <p>{{ t().missingText }}</p>
      <a matButton="outlined" routerLink="/">{{ t().toStart }}</a>
    } @else if (problem().code === 'pin_needed') {
      <h2>{{ t().closed }}</h2>
      <p>{{ t().closedText }}</p>
      <button matButton="outlined" type="button" (click)="retry.emit()">{{ t().open }}</button>
    } @else {
      <h2>{{ t().failed }}</h2>
      <p>{{ problem().code === 'offline' ? t().offline : t().unavailable }}</p>
      <button matButton="outlined" type="button" (click)="retry.emit()">{{ t().retry }}</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: var(--tw-2);
      padding: var(--tw-3);
      background: var(--tw-surface);
      border: 1px solid var(--tw-sand);
      border-radius: 12px;
    }
  `,
})
export class Failed {
  readonly error = input.required<unknown>();
  readonly retry = output();
  protected readonly t = useWords(pageStateWords);
  protected readonly problem = computed(() => problemOf(this.error()));

  constructor() {
    const connection = inject(Connection);
    const before = connection.returned();
    effect(() => {
      if (connection.returned() > before) untracked(() => this.retry.emit());
    });
  }
}
