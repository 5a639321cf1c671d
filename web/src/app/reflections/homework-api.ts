import { HttpClient, HttpErrorResponse, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  answer,
  answerConflict,
  homework,
  homeworkLines,
  sharedExercises,
  type AddLaterThought,
  type Homework,
  type HomeworkLine,
  type SaveAnswer,
  type SharedExercise,
} from '@tweespraak/contracts/reflections';
import { firstValueFrom } from 'rxjs';
import { Http } from '../ui/http';
import { mayPassLater, problemOf } from '../ui/problems';
import type { Outcome } from './keeping/answer-keeper';

/** Browsers let a request outlive its page only when it is small: 64 kB, for all of them together. */
const MOST_AFTER_THE_PAGE = 48_000;

/** The partner's side: what was given to do, and what they write. */
@Injectable({ providedIn: 'root' })
export class HomeworkApi {
  private readonly http = inject(Http);
  private readonly client = inject(HttpClient);

  lines(): HttpResourceRef<HomeworkLine[] | undefined> {
    return httpResource(() => '/api/homework', { parse: (value) => homeworkLines.parse(value).homework });
  }

  homework(assignmentId: () => string): HttpResourceRef<Homework | undefined> {
    return httpResource(() => `/api/homework/${assignmentId()}`, { parse: (value) => homework.parse(value) });
  }

  /** All that was shared between the two, also by one of them alone. */
  shared(): HttpResourceRef<SharedExercise[] | undefined> {
    return httpResource(() => '/api/shared', { parse: (value) => sharedExercises.parse(value).shared });
  }

  /** Saves one answer on top of the revision that is known here; every way it can end is an outcome. */
  async save(assignmentId: string, promptKey: string, draft: SaveAnswer, revision: number): Promise<Outcome> {
    const url = `/api/homework/${assignmentId}/answers/${promptKey}`;
    const size = new TextEncoder().encode(JSON.stringify(draft)).length;
    try {
      const saved = await firstValueFrom(
        this.client.put<unknown>(url, draft, {
          headers: { 'If-Match': `"${revision}"` },
          keepalive: size < MOST_AFTER_THE_PAGE,
        }),
      );
      return { is: 'saved', answer: answer.parse(saved) };
    } catch (error) {
      return outcomeOf(error);
    }
  }

  submit(assignmentId: string): Promise<Homework> {
    return this.http.put(`/homework/${assignmentId}/submission`, {}, homework);
  }

  takeBack(assignmentId: string): Promise<Homework> {
    return this.http.delete(`/homework/${assignmentId}/submission`, homework);
  }

  decline(assignmentId: string, reason: string): Promise<Homework> {
    return this.http.put(`/homework/${assignmentId}/refusal`, { body: { reason } }, homework);
  }

  takeUp(assignmentId: string): Promise<Homework> {
    return this.http.delete(`/homework/${assignmentId}/refusal`, homework);
  }

  share(assignmentId: string): Promise<Homework> {
    return this.http.put(`/homework/${assignmentId}/release`, {}, homework);
  }

  addLaterThought(assignmentId: string, thought: AddLaterThought): Promise<Homework> {
    return this.http.post(`/homework/${assignmentId}/later-thoughts`, thought, homework);
  }

  markSeen(feedbackId: string): Promise<void> {
    return this.http.tell('PUT', `/feedback/${feedbackId}/seen`);
  }
}

function outcomeOf(error: unknown): Outcome {
  const conflict = answerConflict.safeParse(error instanceof HttpErrorResponse ? error.error : null);
  if (conflict.success) return { is: 'conflict', server: conflict.data.server };
  const problem = problemOf(error);
  if (problem.code === 'signed_out') return { is: 'signed-out' };
  if (mayPassLater(problem) || problem.code === 'too_many_tries')
    return { is: 'out-of-reach', ...(problem.retryAfter ? { retryAfter: problem.retryAfter } : {}) };
  return { is: 'refused', code: problem.code };
}
