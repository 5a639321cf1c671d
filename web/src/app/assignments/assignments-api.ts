import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type AssignExercise,
  assignment,
  type Assignment,
  assignments,
  type ReleaseAnswers,
  type Reschedule,
} from '@tweespraak/contracts/assignments';
import { couple, type Couple } from '@tweespraak/contracts/couples';
import { exercise, type Exercise, exerciseLines, type ExerciseLine } from '@tweespraak/contracts/exercises';
import { Http } from '../ui/http';

@Injectable({ providedIn: 'root' })
export class AssignmentsApi {
  private readonly http = inject(Http);

  ofCouple(coupleId: () => string | undefined): HttpResourceRef<Assignment[] | undefined> {
    return httpResource(() => withId(coupleId(), (id) => `/api/couples/${id}/assignments`), {
      parse: (value) => assignments.parse(value).assignments,
    });
  }

  /** For whom can be assigned, by name, and what day it is there. */
  couple(coupleId: () => string | undefined): HttpResourceRef<Couple | undefined> {
    return httpResource(() => withId(coupleId(), (id) => `/api/couples/${id}`), {
      parse: (value) => couple.parse(value),
    });
  }

  /** What can be assigned. */
  exerciseLines(): HttpResourceRef<ExerciseLine[] | undefined> {
    return httpResource(() => '/api/exercises', { parse: (value) => exerciseLines.parse(value).exercises });
  }

  /** In full, for the preview; nothing is fetched while none is chosen. */
  exercise(chosen: () => AssignExercise['exercise']): HttpResourceRef<Exercise | undefined> {
    return httpResource(() => withId(chosen().key, (key) => `/api/exercises/${key}/${chosen().version}`), {
      parse: (value) => exercise.parse(value),
    });
  }

  /** The id is made here, so assigning twice is assigning once. */
  assign(coupleId: string, homework: AssignExercise): Promise<Assignment> {
    return this.http.post(`/couples/${coupleId}/assignments`, homework, assignment);
  }

  reschedule({ id, revision }: Assignment, change: Reschedule): Promise<Assignment> {
    return this.http.put(`/assignments/${id}/due`, { body: change, revision }, assignment);
  }

  withdraw({ id }: Assignment): Promise<void> {
    return this.http.tell('PUT', `/assignments/${id}/withdrawal`);
  }

  release({ id }: Assignment, span: ReleaseAnswers['span']): Promise<Assignment> {
    return this.http.put(
      `/assignments/${id}/release`,
      { body: { span } satisfies ReleaseAnswers },
      assignment,
    );
  }

  /** Ends the sharing of a session. */
  endRelease({ id }: Assignment): Promise<Assignment> {
    return this.http.delete(`/assignments/${id}/release`, assignment);
  }
}

function withId(id: string | undefined, address: (id: string) => string): string | undefined {
  return id ? address(id) : undefined;
}
