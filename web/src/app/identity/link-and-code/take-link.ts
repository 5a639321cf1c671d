import { Location } from '@angular/common';
import { effect, inject, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { linkAndCode } from '@tweespraak/contracts/fields';

/**
 * Gives the page the link that stands behind the `#` of its address, also one that is opened later. The link is a key:
 * once read, it stays neither in the address bar nor in the history. Half a link is none.
 */
export function takeLink(address: string, take: (link: string) => void): void {
  const fragment = toSignal(inject(ActivatedRoute).fragment);
  const location = inject(Location);
  effect(() => {
    const link = fragment() ?? '';
    if (link === '') return;
    if (linkAndCode.link.safeParse(link).success) untracked(() => take(link));
    location.replaceState(address);
  });
}
