import type { PipeTransform } from '@nestjs/common';
import { side, type Side } from '@tweespraak/contracts/fields';
import { notFound } from '../platform/http/problems.js';

/** `a` or `b` in the path; anything else names nobody. */
export class SidePipe implements PipeTransform<string, Side> {
  transform(value: string): Side {
    const known = side.safeParse(value);
    if (!known.success) throw notFound();
    return known.data;
  }
}
