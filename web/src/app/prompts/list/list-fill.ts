import { afterNextRender, Component, computed, ElementRef, inject, Injector } from '@angular/core';
import { LINE, type ListAnswer, type ListPrompt } from '@tweespraak/contracts/prompts';
import type { Localized } from '@tweespraak/contracts/localized';
import { Icon } from '../../ui/icon/icon';
import { useLocalized, useWords } from '../../ui/words';
import { FillIn } from '../fill-in';
import { promptsWords } from '../prompts.words';
import { RoomLeft } from '../room-left';
import { addItem, changeItem, MOST_ITEMS, moveItem, removeItem } from './arrange-items';

/** Things gathered: written, put in order with buttons, marked; what is typed is in the answer at once. */
@Component({
  selector: 'tw-list-fill',
  imports: [Icon, RoomLeft],
  templateUrl: './list-fill.html',
  styleUrl: './list-fill.scss',
})
export class ListFill extends FillIn<ListPrompt, ListAnswer> {
  protected readonly t = useWords(promptsWords);
  protected readonly say = useLocalized();
  protected readonly most = LINE;
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly isFull = computed(() => this.answer().items.length >= MOST_ITEMS);

  /** A suggestion stays away once it was taken over, in either language. */
  protected readonly suggestions = computed(() => {
    const taken = new Set(this.answer().items.map((item) => item.text));
    return this.prompt().suggestions.filter((each) => !taken.has(each.nl) && !taken.has(each.en));
  });

  protected add(): void {
    const at = this.answer().items.length;
    this.change()((now) => addItem(now, ''));
    this.focus(this.idOf(at));
  }

  protected take(suggestion: Localized): void {
    this.change()((now) => addItem(now, this.say(suggestion)));
  }

  protected write(at: number, text: string): void {
    this.change()((now) => changeItem(now, at, { text }));
  }

  protected mark(at: number, mark: string): void {
    this.change()((now) => changeItem(now, at, { mark: now.items[at]?.mark === mark ? undefined : mark }));
  }

  protected move(at: number, by: -1 | 1): void {
    this.change()((now) => moveItem(now, at, by));
    this.focus(this.idOf(at + by));
  }

  protected remove(at: number): void {
    this.change()((now) => removeItem(now, at));
    this.focus(at > 0 ? this.idOf(at - 1) : `${this.name()}-add`);
  }

  protected idOf(at: number): string {
    return `${this.name()}-item-${at}`;
  }

  /** The focus goes along with what moved. */
  private focus(id: string): void {
    afterNextRender(() => this.element.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus(), {
      injector: this.injector,
    });
  }
}
