import { Injectable, type PipeTransform } from '@nestjs/common';
import { requestKind, type RequestKind } from '@tweespraak/contracts/persons';
import { notFound } from '../platform/http/problems.js';

/** What is asked; of anything else there is nothing here. */
@Injectable()
export class KindPipe implements PipeTransform<string, RequestKind> {
  transform(value: string): RequestKind {
    const kind = requestKind.safeParse(value);
    if (!kind.success) throw notFound();
    return kind.data;
  }
}
