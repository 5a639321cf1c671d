import { Param, type PipeTransform } from '@nestjs/common';
import { notFound } from './problems.js';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether it has the form of an id. */
export const isId = (value: string): boolean => ID.test(value);

/** A malformed id names nothing, so it answers as one that does not exist. */
class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw notFound();
    return value.toLowerCase();
  }
}

/** An id in the path. */
export const IdParam = (name: string): ParameterDecorator => Param(name, IdPipe);
