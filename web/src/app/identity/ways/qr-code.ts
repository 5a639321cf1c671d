import { Component, computed, effect, input, signal } from '@angular/core';
import { drawQrCode } from './draw-qr-code';

/** A code to scan, dark on light also at night: cameras want it so. */
@Component({
  selector: 'tw-qr-code',
  template: `
    @if (squares(); as drawn) {
      <svg role="img" [attr.aria-label]="label()" [attr.viewBox]="'0 0 ' + drawn.length + ' ' + drawn.length">
        <path [attr.d]="path()" />
      </svg>
    }
  `,
  styles: `
    :host {
      display: block;
      inline-size: min(15rem, 100%);
      aspect-ratio: 1;
      background: white;
      border: 1px solid var(--tw-sand);
      border-radius: var(--tw-radius);
    }
    svg {
      display: block;
      shape-rendering: crispEdges;
    }
    path {
      fill: black;
    }
  `,
})
export class QrCode {
  readonly text = input.required<string>();
  readonly label = input.required<string>();
  protected readonly squares = signal<boolean[][] | null>(null);
  protected readonly path = computed(() => drawQrCode(this.squares() ?? []));

  constructor() {
    effect(() => void this.draw(this.text()));
  }

  private async draw(text: string): Promise<void> {
    // Without the drawing there still is the key to type over.
    const library = await import('uqr').catch(() => null);
    if (library && text === this.text()) this.squares.set(library.encode(text, { border: 4 }).data);
  }
}
