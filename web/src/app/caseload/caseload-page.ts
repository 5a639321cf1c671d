import { Location } from '@angular/common';
import { Component, computed, inject, model } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { useRights } from '../identity/rights';
import { OpenRequests } from '../persons/open-requests';
import { Icon } from '../ui/icon/icon';
import { Empty } from '../ui/page-state/empty';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { useWords } from '../ui/words';
import { CaseloadApi } from './caseload-api';
import { type Column, type Order, orderOf, orderRows, pressColumn } from './caseload-order';
import { CaseloadTable } from './caseload-table';
import { type Selection, selectionOf, selections, selectRows } from './caseload-view';
import { caseloadWords } from './caseload.words';
import { NewReflections } from './new-reflections';
import { NothingFound } from './nothing-found';
import { RowOrder } from './row-order';

/** What a therapist sees first: what is new to read, then all couples. What it shows stands in the address. */
@Component({
  selector: 'tw-caseload-page',
  imports: [
    CaseloadTable,
    Empty,
    Failed,
    Icon,
    Loading,
    MatButton,
    NewReflections,
    NothingFound,
    OpenRequests,
    RouterLink,
    RowOrder,
  ],
  templateUrl: './caseload-page.html',
  styleUrl: './caseload-page.scss',
})
export class CaseloadPage {
  readonly show = model<string>();
  readonly find = model<string>();
  readonly by = model<string>();
  readonly way = model<string>();

  protected readonly t = useWords(caseloadWords);
  protected readonly may = useRights();
  protected readonly caseload = inject(CaseloadApi).caseload();
  /** Who plans alone is not told how the couples are, so none asks for their attention. */
  protected readonly selections = computed(() => {
    const couples = this.caseload.hasValue() ? this.caseload.value().couples : [];
    const isTold = couples.some(({ relation }) => relation !== 'assistant');
    return isTold ? selections : selections.filter((each) => each !== 'attention');
  });
  protected readonly selection = computed(() => selectionOf(this.show()));
  protected readonly search = computed(() => this.find() ?? '');
  protected readonly order = computed(() => orderOf(this.by(), this.way()));
  protected readonly rows = computed(() => {
    const couples = this.caseload.hasValue() ? this.caseload.value().couples : [];
    return orderRows(selectRows(couples, this.selection(), this.search()), this.order());
  });
  protected readonly inArchive = computed(
    () =>
      this.caseload.hasValue() &&
      this.search() !== '' &&
      this.selection() !== 'archived' &&
      selectRows(this.caseload.value().couples, 'archived', this.search()).length > 0,
  );
  private readonly router = inject(Router);
  private readonly location = inject(Location);

  protected countOf(selection: Selection): number {
    return this.caseload.hasValue() ? selectRows(this.caseload.value().couples, selection, '').length : 0;
  }

  protected select(selection: Selection): void {
    this.show.set(selection === 'all' ? undefined : selection);
    this.keepInAddress();
  }

  protected searchFor(text: string): void {
    this.find.set(text || undefined);
    this.keepInAddress();
  }

  protected press(column: Column): void {
    this.orderBy(pressColumn(this.order(), column));
  }

  protected orderBy(order: Order | undefined): void {
    this.by.set(order?.column);
    this.way.set(order?.direction);
    this.keepInAddress();
  }

  // No visit to another page: what has the focus keeps it, and the page stays where it is.
  private keepInAddress(): void {
    const queryParams = { show: this.show(), find: this.find(), by: this.by(), way: this.way() };
    this.location.replaceState(this.router.createUrlTree(['/caseload'], { queryParams }).toString());
  }
}
