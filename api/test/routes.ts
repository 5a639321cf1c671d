import { DiscoveryService } from '@nestjs/core';
import { decoratedRoutes } from '../src/platform/access/routes.js';
import { describeApi } from '../src/openapi.js';
import type { Product } from './product.js';

/** "PUT /api/couples/{}": a route by its method and address, whatever its parameters are called. */
const nameOf = (method: string, path: string): string =>
  `${method.toUpperCase()} ${path.replace(/:\w+|\{\w+\}/g, '{}')}`;

/** What the router serves below /api, read from the tree that it prints. HEAD comes with every GET. */
export function servedRoutes({ app }: Pick<Product, 'app'>): string[] {
  const above: string[] = [];
  return app
    .getHttpAdapter()
    .getInstance()
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line: string) => {
      const [, indent = '', path = '', methods = ''] = /^([│├└─ ]*)(\/\S*) \(([^)]+)\)/.exec(line) ?? [];
      if (path === '') return [];
      const depth = indent.length / 4 - 1;
      above.length = depth;
      above[depth] = path;
      const names = methods.split(', ').filter((method) => method !== 'HEAD');
      return names.map((method) => nameOf(method, above.join('')));
    })
    .filter((name: string) => name.includes(' /api/'))
    .toSorted();
}

/** Each route with its right, as the decorators say it. */
export function rightsByDecorator({ app }: Pick<Product, 'app'>): Record<string, string | undefined> {
  const routes = decoratedRoutes(app.get(DiscoveryService, { strict: false }));
  return Object.fromEntries(routes.map(({ method, path, right }) => [nameOf(method, path), right]));
}

/** Each route with its right, as the description of the API says it. */
export function rightsByDescription({ app }: Pick<Product, 'app'>): Record<string, string | undefined> {
  const described = describeApi(app as Product['app']).paths;
  return Object.fromEntries(
    Object.entries(described).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]): [string, string | undefined] => [
        nameOf(method, path),
        (operation as { 'x-right'?: string })['x-right'],
      ]),
    ),
  );
}
