import { afterRenderEffect, Component, type ElementRef, input, model, viewChild } from '@angular/core';
import { Icon } from '../icon/icon';
import { useWords } from '../words';
import { sheetWords } from './sheet.words';

let count = 0;

/**
 * A sheet of paper over the page: from below on a phone, in the middle on a desk. The browser's own dialog keeps the
 * focus inside, closes on Escape (and, where it knows `closedby`, on a tap beside the sheet) and gives the focus back.
 */
@Component({ selector: 'tw-sheet', imports: [Icon], templateUrl: './sheet.html', styleUrl: './sheet.scss' })
export class Sheet {
  readonly title = input.required<string>();
  readonly open = model(false);

  protected readonly t = useWords(sheetWords);
  protected readonly titleId = `sheet-${++count}`;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    afterRenderEffect(() => {
      const dialog = this.dialog().nativeElement;
      if (this.open() && !dialog.open) dialog.showModal();
      if (!this.open() && dialog.open) dialog.close();
    });
  }
}
