import { DestroyRef, inject, type Signal, type ElementRef } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';

/** After going to another page the focus is at its beginning, so that a screen reader reads on from there. */
export function focusNewPages(main: Signal<ElementRef<HTMLElement>>): void {
  inject(Router)
    .events.pipe(
      filter((event) => event instanceof NavigationEnd),
      takeUntilDestroyed(inject(DestroyRef)),
    )
    .subscribe(() => main().nativeElement.focus({ preventScroll: true }));
}
