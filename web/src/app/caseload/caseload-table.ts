import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseloadRow } from '@tweespraak/contracts/caseload';
import { formatShortDay } from '../ui/format';
import { ScreenLanguage, useWords } from '../ui/words';
import { AttentionReasons } from './attention-reasons';
import { type Column, columns, type Order } from './caseload-order';
import { hasNamesOfItsOwn } from './caseload-view';
import { caseloadWords } from './caseload.words';
import { RitualLines } from './ritual-lines';
import { isRecent, sinceInWords } from './since-in-words';

/** One row a couple: who they are, and in words what goes on. On a narrow screen every row is a card. */
@Component({
  selector: 'tw-caseload-table',
  imports: [AttentionReasons, RitualLines, RouterLink],
  templateUrl: './caseload-table.html',
  styleUrls: ['./caseload-table.scss', './caseload-cells.scss'],
})
export class CaseloadTable {
  readonly rows = input.required<readonly CaseloadRow[]>();
  readonly today = input.required<string>();
  readonly order = input<Order>();
  readonly columnPressed = output<Column>();

  protected readonly t = useWords(caseloadWords);
  /** Who only plans gets nothing of how the two are doing. */
  protected readonly isClinical = computed(() => this.rows().some((row) => row.relation !== 'assistant'));
  protected readonly shown = computed(() =>
    this.isClinical() ? columns : columns.filter((each) => each === 'couple' || each === 'homework'),
  );
  protected readonly language = inject(ScreenLanguage).current;
  protected readonly lines = computed(() =>
    this.rows().map((row) => ({
      ...row,
      names: hasNamesOfItsOwn(row) ? '' : row.names.join(', '),
      standing: this.standingInWords(row),
      sign: this.signInWords(row),
      on: this.dayOfSign(row),
    })),
  );

  protected directionOf(column: Column): 'ascending' | 'descending' | 'none' {
    const order = this.order();
    return order?.column === column ? order.direction : 'none';
  }

  private standingInWords({ relation }: CaseloadRow): string {
    return relation === 'substitute' || relation === 'supervisor' ? this.t().relation[relation] : '';
  }

  /** Beside "yesterday" a date adds nothing. */
  private dayOfSign({ lastSignOfLife }: CaseloadRow): string {
    if (lastSignOfLife === null || isRecent(lastSignOfLife, this.today())) return '';
    return formatShortDay(lastSignOfLife, this.language());
  }

  private signInWords({ lastSignOfLife }: CaseloadRow): string {
    const words = this.t().sign;
    return lastSignOfLife === null ? words.none : sinceInWords(lastSignOfLife, this.today(), words);
  }
}
