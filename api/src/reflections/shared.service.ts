import { Injectable } from '@nestjs/common';
import type { SharedExercise } from '@tweespraak/contracts/reflections';
import { ExercisesService } from '../exercises/index.js';
import type { Partner, Viewer } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { ReleasesRepository, type ReleaseRow, type SharedRow } from './releases.repository.js';

type Shared = SharedExercise['shared'];

/** What was shared between the two, while it is. */
@Injectable()
export class SharedService {
  constructor(
    private readonly clock: Clock,
    private readonly exercises: ExercisesService,
    private readonly releases: ReleasesRepository,
  ) {}

  /** The assignments of which something is shared now. */
  async sharedNow(viewer: Partner): Promise<Set<string>> {
    return new Set((await this.running(viewer, viewer.coupleId)).map((each) => each.assignmentId));
  }

  async of(viewer: Viewer, coupleId: string, assignmentId: string): Promise<Shared | null> {
    const release = (await this.running(viewer, coupleId)).find((each) => each.assignmentId === assignmentId);
    if (!release) return null;
    const rows = await this.releases.sharedIn(viewer, [release.id]);
    return described(release, rows, await this.releases.partners(viewer, coupleId));
  }

  async all(viewer: Partner): Promise<SharedExercise[]> {
    const releases = await this.running(viewer, viewer.coupleId);
    const rows = await this.releases.sharedIn(
      viewer,
      releases.map((each) => each.id),
    );
    const partners = await this.releases.partners(viewer, viewer.coupleId);
    return releases.map((release) => ({
      assignmentId: release.assignmentId,
      exercise: this.exercises.exercise(release.exerciseKey, release.exerciseVersion),
      shared: described(release, rows, partners),
    }));
  }

  private async running(viewer: Viewer, coupleId: string): Promise<ReleaseRow[]> {
    const now = this.clock.now();
    return (await this.releases.ofCouple(viewer, coupleId)).filter(
      (each) => each.until === null || each.until > now,
    );
  }
}

/** A side that shared nothing shows as nothing: narrowed, passed and unanswered look the same. */
function described(
  release: ReleaseRow,
  rows: SharedRow[],
  partners: { id: string; side: 'a' | 'b'; name: string }[],
): Shared {
  return {
    sharedAt: release.madeAt.toISOString(),
    until: release.until?.toISOString() ?? null,
    sides: partners.map(({ id, side, name }) => ({
      side,
      name,
      answers: rows
        .filter((row) => row.releaseId === release.id && row.partnerId === id)
        .map(({ promptKey, body }) => ({ promptKey, body })),
    })),
  };
}
