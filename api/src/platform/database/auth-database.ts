import { Injectable } from '@nestjs/common';
import { OwnPool } from './own-pool.js';

/**
 * The pool of sign-in, sessions and invitations, whose login reads what no request may. A pool of its own, because
 * a second transaction on the pool of requests waits for itself once all connections are taken.
 */
@Injectable()
export class AuthDatabase extends OwnPool {}
