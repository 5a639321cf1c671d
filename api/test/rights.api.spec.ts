import { Controller, Get, Module, type Type } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { rights } from '@tweespraak/domain/access';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CallerGuard } from '../src/identity/caller.guard.js';
import { May, SessionCookie, SessionsRepository } from '../src/identity/index.js';
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

/** The same routes where nothing looks at the start, behind the guard of the product and behind none. */
@Module({
  controllers: [Planted],
  providers: [
    { provide: APP_GUARD, useClass: CallerGuard },
    { provide: SessionCookie, useValue: { read: () => undefined } },
    { provide: SessionsRepository, useValue: {} },
  ],
})
class Guarded {}
@Module({ controllers: [Planted] })
class Unguarded {}

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

  it('is refused by the guard while it names none, as what does not exist; without the guard it would answer', async () => {
    const asked = async (module: Type) => {
      const app = await NestFactory.create(module, new FastifyAdapter(), { logger: false });
      await app.listen(0, '127.0.0.1');
      const at = `${(await app.getUrl()).replace('[::1]', 'localhost')}/planted`;
      const statuses = [(await fetch(`${at}/with`)).status, (await fetch(`${at}/without`)).status];
      await app.close();
      return statuses;
    };
    expect(await asked(Guarded)).toEqual([200, 404]);
    expect(await asked(Unguarded)).toEqual([200, 200]);
  });
});
