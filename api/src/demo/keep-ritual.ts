import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { proposeRitual, type ProposeRitual } from '@tweespraak/contracts/ritual-proposals';
import type { LocalDate } from '@tweespraak/domain/calendar';
import { randomUUID } from 'node:crypto';
import { AgreeingService, NotesService, RitualsService } from '../rituals/index.js';
import type { Cast } from './cast.js';
import { momentsOf, pausesOf } from './demo-days.js';
import type { ClockTime, DemoCouple, DemoProposal, DemoProposed, DemoRitual } from './demo-types.js';

/** Something that happens in the demo, at its time. */
export interface Scene {
  at: Date;
  play(): Promise<unknown>;
}

/** What the telling of one couple's weeks needs. */
export interface Telling {
  app: NestFastifyApplication;
  cast: Cast;
  couple: DemoCouple;
  coupleId: string;
  today: LocalDate;
  on(day: LocalDate, at: ClockTime): Date;
  session(weeksAgo: number): Date;
  scene(at: Date, play: Scene['play']): void;
}

/** Proposed by the therapist, agreed by both, and kept as it went. */
export function keepRitual(telling: Telling, ritual: DemoRitual): void {
  const { app, cast, couple, coupleId, today, on, session, scene } = telling;
  const ritualId = randomUUID();
  const rituals = app.get(RitualsService);
  const agreeing = app.get(AgreeingService);
  const begun = session(ritual.startedWeeksAgo);
  scene(begun, () =>
    cast.asTherapist(
      couple.therapist,
      (viewer) => agreeing.offer(viewer, coupleId, proposedAs(ritualId, ritual)),
      ['offer-ritual', { couple: coupleId }],
    ),
  );
  for (const side of (['a', 'b'] as const).filter((each) => couple.partners[each].joined))
    scene(new Date(begun.getTime() + 300_000), () =>
      cast.asPartner(couple.label, side, (viewer) => agreeing.answer(viewer, ritualId, 'yes'), [
        'answer-proposal',
        { record: ritualId },
      ]),
    );
  for (const { on: day, by, ago } of momentsOf(ritual, today))
    for (const side of by)
      scene(on(day, ritual.at), () =>
        cast.asPartner(couple.label, side, async (viewer) => {
          const moment = randomUUID();
          await rituals.log(viewer, ritualId, moment, { on: day, deviceZone: couple.timeZone });
          const noted = ritual.notes?.find((each) => each.ago === ago && each.by === side);
          if (!noted) return;
          const { line, feeling, audience } = noted;
          await app.get(NotesService).write(viewer, ritualId, moment, { line, feeling, audience });
        }),
      );
  for (const span of pausesOf(ritual, today))
    scene(on(span.from, '08:30'), () =>
      cast.asPartner(couple.label, 'a', (viewer) =>
        rituals.pause(viewer, ritualId, { id: randomUUID(), ...span, reason: '' }),
      ),
    );
}

/** One of the two proposes, some evening after a session; it lies ready for the other. */
export function proposeTogether(
  { app, cast, couple, session, scene }: Telling,
  proposal: DemoProposal,
): void {
  const evening = new Date(session(proposal.weeksAgo).getTime() + 9 * 3_600_000);
  const id = randomUUID();
  scene(evening, () =>
    cast.asPartner(
      couple.label,
      proposal.by,
      (viewer) => app.get(AgreeingService).propose(viewer, proposedAs(id, proposal)),
      ['propose-ritual', { record: id }],
    ),
  );
}

function proposedAs(id: string, proposed: DemoProposed): ProposeRitual {
  if ('preset' in proposed) return proposeRitual.parse({ id, preset: proposed.preset });
  const { name, terms, counted } = proposed;
  return proposeRitual.parse({ id, name, terms, counted });
}
