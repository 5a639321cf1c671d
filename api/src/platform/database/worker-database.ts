import { Injectable } from '@nestjs/common';
import { OwnPool } from './own-pool.js';

/** The pool of who sends what is in the outbox. Its login knows what is due and where to send it, and no text. */
@Injectable()
export class WorkerDatabase extends OwnPool {}
