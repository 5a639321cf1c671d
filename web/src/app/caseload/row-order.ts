import { Component, input, output } from '@angular/core';
import { useWords } from '../ui/words';
import { columns, type Order, orderOf } from './caseload-order';
import { caseloadWords } from './caseload.words';

/** On a narrow screen there are no headers to press: the order is chosen from a list. */
@Component({
  selector: 'tw-row-order',
  template: `
    <label>
      <span>{{ t().order.label }}</span>
      <select [value]="order()?.column ?? ''" (change)="choose($event)">
        <option value="">{{ t().order.attention }}</option>
        @for (column of columns; track column) {
          <option [value]="column" [selected]="order()?.column === column">{{ t().columns[column] }}</option>
        }
      </select>
    </label>
  `,
  styles: `
    label {
      display: block;
    }
    span {
      display: block;
      margin-block-end: 6px;
      font-weight: var(--tw-strong);
    }
  `,
})
export class RowOrder {
  readonly order = input<Order>();
  readonly chosen = output<Order | undefined>();
  protected readonly t = useWords(caseloadWords);
  protected readonly columns = columns;

  protected choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.chosen.emit(orderOf(event.target.value, undefined));
  }
}
