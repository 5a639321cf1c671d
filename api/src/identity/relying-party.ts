import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost, type AbstractHttpAdapter } from '@nestjs/core';
import type { Server } from 'node:http';
import { CONFIG, type Config } from '../platform/config.js';

/** The site that passkeys are made for. One that was made for another site is of no use here, nor the other way round. */
@Injectable()
export class RelyingParty {
  readonly name = 'Tweespraak';

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
    private readonly host: HttpAdapterHost<AbstractHttpAdapter<Server>>,
  ) {}

  get id(): string {
    return new URL(this.config.publicUrl).hostname;
  }

  /** With a port that the system chose, the address is known only once there is somebody listening. */
  get origin(): string {
    const url = new URL(this.config.publicUrl);
    if (url.port !== '0') return url.origin;
    const address = this.host.httpAdapter.getHttpServer().address();
    if (!address || typeof address !== 'object')
      throw new Error('A passkey was asked for before anybody listens.');
    return `${url.protocol}//${url.hostname}:${address.port}`;
  }
}
