import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AccessGrant } from '@tweespraak/contracts/access';
import { addDays, type LocalDate } from '@tweespraak/domain/calendar';
import { randomUUID } from 'node:crypto';
import { AccessService } from '../couples/index.js';
import type { Cast } from './cast.js';
import type { DemoCouple } from './demo-types.js';

const HALF_A_YEAR = 182;

/** The therapist opens the couple file to the supervisor, until half a year from now. */
export function letReadAlong(
  app: NestFastifyApplication,
  cast: Cast,
  { therapist }: DemoCouple,
  coupleId: string,
  today: LocalDate,
): Promise<AccessGrant[]> {
  const given = {
    id: randomUUID(),
    accountId: cast.accountOf('supervisor'),
    role: 'supervisor' as const,
    reason: 'training' as const,
    from: null,
    until: addDays(today, HALF_A_YEAR),
  };
  return cast.asTherapist(therapist, (viewer) => app.get(AccessService).give(viewer, coupleId, given), [
    'give-access',
    { couple: coupleId },
  ]);
}
