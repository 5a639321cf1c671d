import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Right } from '@tweespraak/domain/access';

export const RIGHT = 'right';

/** The right that a route asks for. A route that names none does not start, and is not found. */
export const May = (right: Right): MethodDecorator =>
  applyDecorators(SetMetadata(RIGHT, right), ApiExtension('x-right', right));
