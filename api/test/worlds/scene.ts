import type { Reader } from './reading.js';
import type { Row, World } from './world.js';

/** Somebody at work in a world. */
export interface Scene {
  world: World;
  session: Row<'sessions'>;
  pick<Of>(from: readonly Of[]): Of | undefined;
}

export interface Attempt {
  sql: string;
  /** Whether product.md lets this writer do it. */
  may(writer: Reader, world: World): boolean;
}

/** By what is attempted; nothing where the world has nothing to attempt it on. */
export type Attempts = Record<string, (scene: Scene) => Attempt | undefined>;
