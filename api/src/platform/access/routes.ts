import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { Right } from '@tweespraak/domain/access';
import { RIGHT } from './may.js';

/** A route as its decorators describe it: "PUT /api/couples/:coupleId", and the right that it names, if it does. */
export interface DecoratedRoute {
  method: string;
  path: string;
  right: Right | undefined;
}

/** Every route of the product, read from the decorators of its controllers. */
export function decoratedRoutes(discovery: DiscoveryService): DecoratedRoute[] {
  const scanner = new MetadataScanner();
  return discovery.getControllers().flatMap(({ metatype }) => {
    if (!metatype) return [];
    const prototype = metatype.prototype as Record<string, object>;
    const [base] = pathsOf(metatype);
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      if (!handler || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
      const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
      const right = Reflect.getMetadata(RIGHT, handler) as Right | undefined;
      return pathsOf(handler).map((path) => ({ method, path: joined('api', base ?? '', path), right }));
    });
  });
}

function pathsOf(of: object): string[] {
  const paths = Reflect.getMetadata(PATH_METADATA, of) as string | string[] | undefined;
  return [paths ?? ''].flat();
}

const joined = (...parts: string[]): string =>
  `/${parts
    .map((part) => part.replace(/^\/|\/$/g, ''))
    .filter((part) => part !== '')
    .join('/')}`;
