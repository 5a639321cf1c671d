import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { rights } from '@tweespraak/domain/access';
import { decoratedRoutes } from './routes.js';

/** The product does not start with a route of which nobody decided who may call it. */
@Injectable()
export class EveryRouteHasARight implements OnModuleInit {
  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const open = decoratedRoutes(this.discovery).filter(({ right }) => !right || !rights.includes(right));
    if (open.length === 0) return;
    const names = open.map(({ method, path }) => `${method} ${path}`).join(', ');
    throw new Error(`These routes name no right (@May): ${names}`);
  }
}
