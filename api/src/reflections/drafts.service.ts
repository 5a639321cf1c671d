import { Injectable } from '@nestjs/common';
import { isEmptyAnswer, misfitsOf, type AnswerablePrompt } from '@tweespraak/contracts/prompts';
import type { Answer, SaveAnswer } from '@tweespraak/contracts/reflections';
import { isWithin } from '@tweespraak/domain/audiences';
import { AssignmentsService } from '../assignments/index.js';
import { ConsentsService } from '../consents/index.js';
import { ExercisesService } from '../exercises/index.js';
import type { Partner } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { pointer } from '../platform/http/fields.js';
import { found, ProblemException } from '../platform/http/problems.js';
import { AnswersRepository, type AnswerRow } from './answers.repository.js';
import { answerable, sharingOf, widestOf } from './homework.service.js';
import { ReflectionsRepository } from './reflections.repository.js';

/** Saving what a partner types, prompt by prompt, without ever overwriting unseen. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly clock: Clock,
    private readonly assignments: AssignmentsService,
    private readonly consents: ConsentsService,
    private readonly exercises: ExercisesService,
    private readonly reflections: ReflectionsRepository,
    private readonly answers: AnswersRepository,
  ) {}

  /** Saves on top of `revision`; when the saved text is another by now, it comes back and nothing changes. */
  async save(
    viewer: Partner,
    assignmentId: string,
    promptKey: string,
    revision: number,
    given: SaveAnswer,
  ): Promise<Answer> {
    const assignment = await this.assignments.rowOf(viewer, assignmentId);
    const exercise = this.exercises.exercise(assignment.exerciseKey, assignment.exerciseVersion);
    const prompt = found(answerable(exercise).find((each) => each.key === promptKey));
    if (!isWithin(given.audience, widestOf(exercise, prompt, sharingOf(viewer, assignment, undefined))))
      throw tooWide();
    refuseMisfits(prompt, given);

    await this.consents.refuseWithout(viewer);
    const reflection = await this.reflections.beginOrLock(viewer, assignmentId);
    if (reflection.state === 'submitted') throw new ProblemException('already_submitted');
    if (reflection.state === 'declined')
      throw new ProblemException('conflict', { detail: 'The exercise was declined.' });
    if (await this.answers.haveLocked(viewer, reflection.id)) throw new ProblemException('texts_locked');
    const body = given.body && !isEmptyAnswer(given.body) ? given.body : null;
    const answer = {
      promptKey,
      audience: given.audience,
      passed: given.passed && body === null,
      body,
      savedAt: this.clock.now(),
    };
    const saved = await this.answers.save(viewer, reflection.id, revision, answer);
    if (saved) return described(saved);

    const kept = (await this.answers.of(viewer, reflection.id)).find((each) => each.promptKey === promptKey);
    const none: Answer = {
      promptKey,
      body: null,
      audience: given.audience,
      passed: false,
      revision: 0,
      savedAt: null,
    };
    throw new ProblemException('stale', { server: kept ? described(kept) : none });
  }
}

function described(row: AnswerRow): Answer {
  return { ...row, savedAt: row.savedAt.toISOString() };
}

function tooWide(): ProblemException {
  return new ProblemException('invalid_input', {
    fields: [{ path: '/audience', rule: 'too_wide', detail: 'This prompt cannot be read by so many.' }],
  });
}

function refuseMisfits(prompt: AnswerablePrompt, { body }: SaveAnswer): void {
  const misfits = body ? misfitsOf(prompt, body) : [];
  if (misfits.length > 0)
    throw new ProblemException('invalid_input', {
      fields: misfits.slice(0, 10).map(({ path, rule }) => ({
        path: pointer(['body', ...path]),
        rule: rule.replaceAll('-', '_'),
        detail: 'The answer does not fit this prompt.',
      })),
    });
}
