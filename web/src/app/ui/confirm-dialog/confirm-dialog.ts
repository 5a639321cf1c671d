import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Sheet } from '../sheet/sheet';
import { Confirmation } from './confirmation';

/** Where the questions of `Confirmation` appear; the frame of the app holds one. */
@Component({
  selector: 'tw-confirm-dialog',
  imports: [MatButton, Sheet],
  template: `
    <tw-sheet
      [title]="confirmation.asked()?.title ?? ''"
      [open]="confirmation.asked() !== null"
      (openChange)="confirmation.decide(false)"
    >
      @if (confirmation.asked(); as question) {
        @if (question.text) {
          <p>{{ question.text }}</p>
        }
        <div class="tw-row">
          <button matButton="filled" type="button" (click)="confirmation.decide(true)">
            {{ question.yes }}
          </button>
          <button matButton="outlined" type="button" (click)="confirmation.decide(false)">
            {{ question.no }}
          </button>
        </div>
      }
    </tw-sheet>
  `,
})
export class ConfirmDialog {
  protected readonly confirmation = inject(Confirmation);
}
