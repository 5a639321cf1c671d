import { Component, computed, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { CurrentSession } from '../identity/session';
import { ScreenLanguage, useWords } from '../ui/words';
import { SafetyForm } from './safety-form';
import { safetyWords } from './safety.words';

/**
 * Offered to each partner apart, after joining and later from *Me*. The page is the same for everybody at any time: it
 * shows no question before one says to be alone, and never whether something was told.
 */
@Component({
  selector: 'tw-safety-page',
  imports: [MatButton, RouterLink, SafetyForm],
  template: `
    @switch (step()) {
      @case ('offer') {
        <h1>{{ t().title }}</h1>
        <p>{{ t().intro }}</p>
        <p>{{ t().readers(therapists()) }}</p>
        <p>{{ t().alone }}</p>
        <p class="tw-muted">{{ t().free }}</p>
        <div class="tw-row">
          <button matButton="filled" type="button" (click)="go('questions')">{{ t().begin }}</button>
          <button matButton="outlined" type="button" (click)="leave()">{{ t().notNow }}</button>
        </div>
      }
      @case ('questions') {
        <h1 #heading tabindex="-1">{{ t().title }}</h1>
        <p>{{ t().readers(therapists()) }}</p>
        <tw-safety-form (sent)="go('sent')" (left)="leave()" />
      }
      @case ('sent') {
        <h1 #heading tabindex="-1">{{ t().sent.title }}</h1>
        <p>{{ t().sent.text }}</p>
        <p>{{ t().sent.after(therapistsFirst()) }}</p>
        <p>{{ t().sent.now }}</p>
        <div>
          <a matButton="filled" routerLink="/today">{{ t().sent.onward }}</a>
        </div>
      }
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--tw-2);
    }
    .tw-row {
      margin-block-start: var(--tw-2);
    }
  `,
})
export class SafetyPage {
  protected readonly t = useWords(safetyWords);
  protected readonly step = signal<'offer' | 'questions' | 'sent'>('offer');
  private readonly session = inject(CurrentSession);
  private readonly language = inject(ScreenLanguage);
  private readonly router = inject(Router);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  protected readonly therapists = computed(() => {
    const names = this.session.viewer()?.couple?.therapists ?? [];
    return names.length === 0 ? this.t().someone : new Intl.ListFormat(this.language.current()).format(names);
  });
  protected readonly therapistsFirst = computed(
    () => this.therapists().charAt(0).toUpperCase() + this.therapists().slice(1),
  );

  protected go(to: 'questions' | 'sent'): void {
    this.step.set(to);
    setTimeout(() => {
      scrollTo({ top: 0 });
      this.heading()?.nativeElement.focus({ preventScroll: true });
    });
  }

  protected leave(): Promise<boolean> {
    return this.router.navigateByUrl('/today', { replaceUrl: true });
  }
}
