import { DestroyRef, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationStart, Router } from '@angular/router';
import { filter } from 'rxjs';
import { Confirmation, type Question } from './confirm-dialog/confirmation';

/**
 * Called in a constructor: as long as something is unsaved, going to another page asks first, and so does the browser
 * when the tab is closed.
 */
export function askBeforeLeaving(isUnsaved: () => boolean, question: () => Question): void {
  const router = inject(Router);
  const confirmation = inject(Confirmation);
  let isLeaving = false;

  const ask = async (url: string) => {
    router.currentNavigation()?.abort();
    isLeaving = await confirmation.ask(question());
    if (isLeaving) await router.navigateByUrl(url);
  };
  router.events
    .pipe(
      filter((event) => event instanceof NavigationStart),
      filter(() => isUnsaved() && !isLeaving),
      takeUntilDestroyed(),
    )
    .subscribe(({ url }) => void ask(url));

  const warn = (event: BeforeUnloadEvent) => {
    if (isUnsaved()) event.preventDefault();
  };
  addEventListener('beforeunload', warn);
  inject(DestroyRef).onDestroy(() => removeEventListener('beforeunload', warn));
}
