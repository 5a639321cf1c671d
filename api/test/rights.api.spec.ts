import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { rights } from '@tweespraak/domain/access';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { May } from '../src/identity/index.js';
import { EveryRouteHasARight } from '../src/platform/access/every-route-has-a-right.js';
import { startProduct, type Product } from './product.js';
import { rightsByDecorator, rightsByDescription, servedRoutes } from './routes.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

@Controller('planted')
class Planted {
  @Get('with')
  @May('check-health')
  withRight(): string {
    return 'open';
  }

  @Get('without')
  without(): string {
    return 'forgotten';
  }
}
@Module({ imports: [DiscoveryModule], controllers: [Planted], providers: [EveryRouteHasARight] })
class PlantedModule {}

describe('every route', () => {
  it('is the same in the router, in the decorators and in the description', () => {
    const served = servedRoutes(product);
    expect(served.length).toBeGreaterThan(40);
    expect(Object.keys(rightsByDecorator(product)).toSorted()).toEqual(served);
    expect(Object.keys(rightsByDescription(product)).toSorted()).toEqual(served);
  });

  it('names the same right in the decorators and in the description', () => {
    const byDecorator = rightsByDecorator(product);
    expect(rightsByDescription(product)).toEqual(byDecorator);
    expect(rights).toEqual(expect.arrayContaining(Object.values(byDecorator)));
  });

  it('keeps the product from starting while it names none', async () => {
    const app = await NestFactory.create(PlantedModule, new FastifyAdapter(), {
      logger: false,
      abortOnError: false,
    });
    await expect(app.init()).rejects.toThrow('These routes name no right (@May): GET /api/planted/without');
  });
});
