import { Injectable } from '@nestjs/common';
import type { MadeBy, NewWayOffer } from '@tweespraak/contracts/sign-in';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { AccountsRepository, signInNameTaken, type NewAccount } from '../accounts.repository.js';
import { SessionsRepository } from '../sessions.repository.js';
import { NewWaysService, type Entrance, type GoodWay } from './new-ways.service.js';

/** Somebody is in for the first time, or again: the token of their session, and the codes that go with an app. */
export interface NewlyIn {
  accountId: string;
  token: string;
  recoveryCodes: string[];
}

/** Somebody gets an account: as a partner, as a colleague, or as the first owner of a practice. */
@Injectable()
export class NewAccountsService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly ways: NewWaysService,
    private readonly sessions: SessionsRepository,
  ) {}

  /** What somebody can take to sign in with, before anything is made. */
  async offer(
    entrance: Entrance,
    { signInName, name }: { signInName: string; name: string },
  ): Promise<NewWayOffer> {
    if (await this.accounts.isTaken(signInName)) throw signInNameTaken();
    return this.ways.offer(entrance, { accountId: randomUUID(), signInName, name });
  }

  /** The account with its way in and its first session, in the transaction of whoever gives it its place. */
  async make(
    entrance: Entrance,
    way: GoodWay,
    account: Omit<NewAccount, 'id'>,
    session: { madeBy: MadeBy; device?: string },
    client: pg.PoolClient,
  ): Promise<NewlyIn> {
    const { accountId: id } = way;
    const { practiceId, createdAt } = account;
    await this.accounts.add({ ...account, id }, client);
    const recoveryCodes = await this.ways.give(entrance, way, { id, practiceId }, createdAt, client);
    const token = await this.sessions.open(id, session.madeBy, client, session.device);
    return { accountId: id, token, recoveryCodes };
  }
}
