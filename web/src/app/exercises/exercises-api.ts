import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { caseload, type CaseloadRow } from '@tweespraak/contracts/caseload';
import { exercise, type Exercise, exerciseLines, type ExerciseLine } from '@tweespraak/contracts/exercises';

@Injectable({ providedIn: 'root' })
export class ExercisesApi {
  /** The library as the therapist chooses from it. */
  lines(): HttpResourceRef<ExerciseLine[] | undefined> {
    return httpResource(() => '/api/exercises', { parse: (value) => exerciseLines.parse(value).exercises });
  }

  /** One exercise in full; nothing is fetched while it is not known which version. */
  exercise(
    which: () => Pick<Exercise, 'key' | 'version'> | undefined,
  ): HttpResourceRef<Exercise | undefined> {
    return httpResource(
      () => {
        const chosen = which();
        return chosen && `/api/exercises/${chosen.key}/${chosen.version}`;
      },
      { parse: (value) => exercise.parse(value) },
    );
  }

  /** The couples to assign to: those that are not in the archive, by their label. */
  couples(wanted: () => boolean): HttpResourceRef<CaseloadRow[] | undefined> {
    return httpResource(() => (wanted() ? '/api/caseload' : undefined), {
      parse: (value) =>
        caseload
          .parse(value)
          .couples.filter((each) => each.archivedAt === null)
          .sort((one, other) => one.label.localeCompare(other.label)),
    });
  }
}
