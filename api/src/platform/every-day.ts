import { Logger } from '@nestjs/common';

const DAY = 24 * 3_600_000;

/** Does this now and once a day, until what it gives is called. A day that fails is told, and the next one comes. */
export function everyDay(what: string, work: () => Promise<unknown>): () => void {
  const logger = new Logger(what);
  const once = (): void =>
    void work().catch((fault: unknown) =>
      logger.error({ failed: what, kind: fault instanceof Error ? fault.name : typeof fault }),
    );
  once();
  const timer = setInterval(once, DAY);
  timer.unref();
  return () => clearInterval(timer);
}
