import { Injectable } from '@nestjs/common';
import { isIPv6 } from 'node:net';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { ProblemException } from '../platform/http/problems.js';
import { hashOf } from './tokens.js';

/** Tries that did not succeed: per name, so that one account cannot be worn down; per address, so that many cannot. */
const LIMITS = {
  name: { points: 10, duration: 15 * 60 },
  address: { points: 60, duration: 15 * 60 },
  /** What is asked without a try in it: attempts that begin. */
  asked: { points: 300, duration: 15 * 60 },
  /** Calendar addresses that open nothing, per network; and how often one that opens is read. */
  'feed-missed': { points: 100, duration: 15 * 60 },
  feed: { points: 60, duration: 15 * 60 },
};

@Injectable()
export class RateLimits {
  private readonly limiters;

  constructor(database: AuthDatabase) {
    const of = (kind: keyof typeof LIMITS): RateLimiterPostgres =>
      new RateLimiterPostgres({
        storeClient: database.pool,
        schemaName: 'auth',
        tableName: 'tries',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix: kind,
        ...LIMITS[kind],
      });
    this.limiters = {
      name: of('name'),
      address: of('address'),
      asked: of('asked'),
      'feed-missed': of('feed-missed'),
      feed: of('feed'),
    };
  }

  /** Counts a try before it is judged; success gives it back. */
  async take(address: string, name: string): Promise<void> {
    await this.consume('address', networkOf(address));
    await this.consume('name', keyOf(name));
  }

  /** Counts a question that nobody has to answer rightly, so that nobody fills the database with them. */
  async ask(address: string): Promise<void> {
    await this.consume('asked', networkOf(address));
  }

  /** Counts a calendar address that opens nothing: apps ask on for what was closed, and nobody guesses 256 bits. */
  async missFeed(address: string): Promise<void> {
    await this.consume('feed-missed', networkOf(address));
  }

  /** Counts a reading of one calendar address; many people read through one network, that of their calendar's makers. */
  async readFeed(token: string): Promise<void> {
    await this.consume('feed', keyOf(token));
  }

  async giveBack(address: string, name: string): Promise<void> {
    await this.limiters.name.delete(keyOf(name));
    await this.limiters.address.reward(networkOf(address));
  }

  private async consume(kind: keyof typeof LIMITS, key: string): Promise<void> {
    try {
      await this.limiters[kind].consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new ProblemException('too_many_tries', { retryAfter: Math.ceil(refusal.msBeforeNext / 1000) });
    }
  }
}

/** A name or a link is nobody's business; what is counted is its hash. */
const keyOf = (name: string): string => hashOf(name).toString('base64url');

/** Whoever has one IPv6 address has its whole /64. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  return [...groups, ...Array<string>(Math.max(0, missing)).fill('0')].slice(0, 4).join(':');
}
