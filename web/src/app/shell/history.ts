import { inject } from '@angular/core';
import { type CanActivateChildFn, Router } from '@angular/router';

/** On the partners' pages the browser's history does not grow: Back shows nothing of what was read here. */
export const keepHistoryShort: CanActivateChildFn = () => {
  const navigation = inject(Router).currentNavigation();
  if (navigation) navigation.extras.replaceUrl = true;
  return true;
};
