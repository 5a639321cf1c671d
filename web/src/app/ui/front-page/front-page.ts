import { Component } from '@angular/core';
import { TwoMarks } from '../two-marks';

/** A page before someone is in: a sheet from a notebook. */
@Component({
  selector: 'tw-front-page',
  imports: [TwoMarks],
  template: `
    <main>
      <tw-two-marks />
      <ng-content />
    </main>
  `,
  styleUrl: './front-page.scss',
})
export class FrontPage {}
