import {
  afterRenderEffect,
  Component,
  computed,
  contentChild,
  DestroyRef,
  ElementRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { useRuleWords } from '../use-rule-words';
import { useWords } from '../words';
import { fieldWords } from './field.words';

let count = 0;

/**
 * A label, a control bound with `[formField]`, a hint, and what is still wrong in words. Nothing is called wrong
 * while someone is still typing, or in a field that was only passed through.
 */
@Component({ selector: 'tw-field', templateUrl: './field.html', styleUrl: './field.scss' })
export class Field {
  readonly label = input.required<string>();
  readonly hint = input('');
  /** The field's own sentences by rule, before the general ones. */
  readonly words = input<Readonly<Record<string, string>>>({});
  /** Typed unseen, with a button to look. */
  readonly secret = input(false);

  protected readonly t = useWords(fieldWords);
  protected readonly id = `field-${++count}`;
  protected readonly seen = signal(false);
  protected readonly faults = computed(() => this.faultsToShow());

  private readonly control = contentChild.required(FormField);
  private readonly attempted = signal(false);
  private readonly sentence = useRuleWords();

  constructor() {
    afterRenderEffect(() => this.connect());
    this.watchAttempts();
  }

  private faultsToShow(): string[] {
    const state = this.control().state();
    const mayShow = this.attempted() || (state.touched() && state.dirty());
    if (!mayShow) return [];
    return [...new Set(state.errors().map((each) => this.sentence(each, this.words())))].slice(0, 1);
  }

  private connect(): void {
    const element = this.control().element;
    const described = [this.hint() ? `${this.id}-hint` : '', this.faults().length ? `${this.id}-fault` : ''];
    element.id = this.id;
    element.setAttribute('aria-describedby', described.join(' ').trim());
    element.setAttribute('aria-invalid', String(this.faults().length > 0));
    if (this.secret()) element.setAttribute('type', this.seen() ? 'text' : 'password');
  }

  private watchAttempts(): void {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const abort = new AbortController();
    inject(DestroyRef).onDestroy(() => abort.abort());
    const attempt = (event: Event) => {
      if (event.target instanceof Node && event.target.contains(host)) this.attempted.set(true);
    };
    document.addEventListener('submit', attempt, { capture: true, signal: abort.signal });
  }
}
