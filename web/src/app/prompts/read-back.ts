import { Directive, input } from '@angular/core';

/** What every read-back component gets; it shows the answer, whoever shows it puts the question above. */
@Directive()
export abstract class ReadBack<P, A> {
  readonly prompt = input.required<P>();
  readonly answer = input.required<A>();
}
