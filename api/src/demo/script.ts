import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Side } from '@tweespraak/contracts/fields';
import { addDays, type LocalDate } from '@tweespraak/domain/calendar';
import { exercises } from '@tweespraak/library';
import { randomUUID } from 'node:crypto';
import { AssignmentsService } from '../assignments/index.js';
import { CaseloadService } from '../caseload/index.js';
import { CONSENT_VERSION, CouplesService, JoiningService } from '../couples/index.js';
import { instantOf } from '../platform/days.js';
import { found } from '../platform/http/problems.js';
import { DraftsService, HandingInService, ReadingService } from '../reflections/index.js';
import { DEMO_PASSWORD, type Cast } from './cast.js';
import { bodyOn, homeworkOf, sessionOn } from './demo-days.js';
import { keepRitual, proposeTogether, type Scene } from './keep-ritual.js';
import { letReadAlong } from './let-read-along.js';
import type {
  ClockTime,
  DaysAfter,
  DemoAnswers,
  DemoAssignment,
  DemoCouple,
  DemoHomework,
} from './demo-types.js';

const DEMO_CALLER = { address: '127.0.0.1', device: '' };

/** Everything that happens to one couple, told through the product's own services. */
export function scenesOf(
  app: NestFastifyApplication,
  cast: Cast,
  couple: DemoCouple,
  today: LocalDate,
): Scene[] {
  const id = randomUUID();
  const scenes: Scene[] = [];
  const on = (day: LocalDate, at: ClockTime): Date => instantOf(couple.timeZone, day, at);
  const session = (weeksAgo: number): Date => on(sessionOn(couple, weeksAgo, today), couple.sessionAt);
  const therapist = couple.therapist;
  const scene = (at: Date, play: Scene['play']): void => void scenes.push({ at, play });

  scene(session(couple.addedWeeksAgo), () =>
    cast.asTherapist(
      therapist,
      (viewer) =>
        app
          .get(CaseloadService)
          .takeIn(viewer, { id, label: couple.label, timeZone: couple.timeZone, rituals: [] }),
      ['add-couple'],
    ),
  );
  for (const side of ['a', 'b'] as const) joins(side);
  const telling = { app, cast, couple, coupleId: id, today, on, session, scene };
  for (const ritual of couple.rituals) keepRitual(telling, ritual);
  for (const proposal of couple.proposals ?? []) proposeTogether(telling, proposal);
  for (const assignment of couple.assignments) works(assignment);
  if (couple.supervisedWeeksAgo !== undefined)
    scene(session(couple.supervisedWeeksAgo), () => letReadAlong(app, cast, couple, id, today));
  if (couple.archivedWeeksAgo !== undefined)
    scene(session(couple.archivedWeeksAgo), () =>
      cast.asTherapist(therapist, (viewer) => app.get(CouplesService).archive(viewer, id)),
    );
  return scenes;

  function joins(side: Side): void {
    const partner = couple.partners[side];
    const invite = (): Promise<{ link: string; code: string }> =>
      cast.asTherapist(therapist, (viewer) => app.get(CouplesService).invite(viewer, id, side), [
        'invite-partner',
      ]);
    const added = sessionOn(couple, couple.addedWeeksAgo, today);
    if (!partner.joined) {
      const open = 'invitation' in partner && partner.invitation === 'open';
      scene(open ? new Date() : new Date(session(couple.addedWeeksAgo).getTime() + 60_000), invite);
      return;
    }
    const { name, signInName, language, mail, joined } = partner;
    scene(on(addDays(added, joined.daysAfter), joined.at), async () => {
      const { link, code } = await invite();
      const { token } = await app.get(JoiningService).accept(DEMO_CALLER, {
        link: link.split('#')[1] ?? '',
        code,
        consent: true,
        consentVersion: CONSENT_VERSION,
        name,
        language,
        signInName,
        mail: mail ?? null,
        way: { kind: 'demo', password: DEMO_PASSWORD },
      });
      cast.joined(couple.label, side, token);
    });
  }

  function works(assignment: DemoAssignment): void {
    const assignmentId = randomUUID();
    const { version } = found(exercises.find(({ key }) => key === assignment.exercise));
    const day = sessionOn(couple, assignment.assignedWeeksAgo, today);
    const after = ({ daysAfter, at }: DaysAfter): Date => on(addDays(day, daysAfter), at);
    scene(session(assignment.assignedWeeksAgo), () =>
      cast.asTherapist(
        therapist,
        (viewer) =>
          app.get(AssignmentsService).assign(viewer, id, {
            id: assignmentId,
            exercise: { key: assignment.exercise, version },
            to: assignment.to,
            dueOn: assignment.dueInDays === null ? null : addDays(day, assignment.dueInDays),
            line: assignment.line,
            release: assignment.release,
          }),
        ['assign-exercise', { couple: id }],
      ),
    );
    for (const [side, homework] of homeworkOf(assignment))
      doesHomework(side, homework, assignmentId, day, after);
    if (assignment.released) {
      const { released } = assignment;
      scene(after(released), () =>
        assignment.to !== 'both'
          ? cast.asPartner(couple.label, assignment.to, (viewer) =>
              app.get(HandingInService).share(viewer, assignmentId),
            )
          : cast.asTherapist(therapist, (viewer) =>
              app
                .get(ReadingService)
                .release(viewer, assignmentId, { span: 'span' in released ? released.span : 'for-good' }),
            ),
      );
    }
    if (assignment.withdrawn)
      scene(after(assignment.withdrawn), () =>
        cast.asTherapist(therapist, (viewer) => app.get(AssignmentsService).withdraw(viewer, assignmentId)),
      );
  }

  function doesHomework(
    side: Side,
    homework: DemoHomework,
    assignmentId: string,
    day: LocalDate,
    after: (when: DaysAfter) => Date,
  ): void {
    if (homework === 'open') return;
    const handingIn = app.get(HandingInService);
    const reading = app.get(ReadingService);
    const writes = (answers: DemoAnswers, at: Date): void =>
      scene(at, () =>
        cast.asPartner(couple.label, side, async (viewer) => {
          for (const [key, answer] of Object.entries(answers)) {
            const given =
              answer === 'passed'
                ? { body: null, audience: 'self' as const, passed: true }
                : { body: bodyOn(answer.body, day), audience: answer.audience, passed: false };
            await app.get(DraftsService).save(viewer, assignmentId, key, 0, given);
          }
        }),
      );
    if ('draft' in homework) return writes(homework.draft, after(homework.saved));
    if ('declined' in homework)
      return scene(after(homework.declined), () =>
        cast.asPartner(
          couple.label,
          side,
          (viewer) => handingIn.decline(viewer, assignmentId, homework.reason),
          ['decline-homework', { record: assignmentId }],
        ),
      );

    const submittedAt = after(homework.submitted);
    writes(homework.answers, new Date(submittedAt.getTime() - 60_000));
    scene(submittedAt, () =>
      cast.asPartner(couple.label, side, (viewer) => handingIn.submit(viewer, assignmentId), [
        'submit-reflection',
        { record: assignmentId },
      ]),
    );
    const reflectionId = (): Promise<string> =>
      cast.asTherapist(
        therapist,
        async (viewer) => {
          const lines = await reading.lines(viewer, id);
          return found(lines.find((line) => line.assignmentId === assignmentId && line.side === side)).id;
        },
        ['see-reflections', { couple: id }],
      );
    if (homework.read)
      scene(after(homework.read), async () => {
        const reflection = await reflectionId();
        await cast.asTherapist(therapist, (viewer) => reading.open(viewer, reflection), [
          'read-reflection',
          { record: reflection },
        ]);
      });
    const { feedback } = homework;
    if (!feedback) return;
    const feedbackId = randomUUID();
    scene(after(feedback), async () => {
      const reflection = await reflectionId();
      await cast.asTherapist(
        therapist,
        (viewer) => reading.giveFeedback(viewer, reflection, { id: feedbackId, text: feedback.text }),
        ['give-feedback', { record: reflection }],
      );
    });
    if (feedback.seen)
      scene(after(feedback.seen), () =>
        cast.asPartner(couple.label, side, (viewer) => handingIn.markFeedbackSeen(viewer, feedbackId)),
      );
  }
}
