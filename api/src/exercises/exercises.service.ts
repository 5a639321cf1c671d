import { Injectable } from '@nestjs/common';
import type { Exercise, ExerciseLine } from '@tweespraak/contracts/exercises';
import { exerciseOf, exercises } from '@tweespraak/library';
import { found } from '../platform/http/problems.js';

/** The library, which comes with the product: its versions are published with it and never change. */
@Injectable()
export class ExercisesService {
  /** The newest version of each exercise. */
  lines(): ExerciseLine[] {
    return exercises.map((each) => ({
      key: each.key,
      version: each.version,
      title: each.title,
      summary: each.summary,
      for: each.for,
      minutes: each.minutes,
      days: each.days,
      vulnerable: each.vulnerable,
      kinds: [...new Set(each.prompts.map((prompt) => prompt.kind))],
    }));
  }

  exercise(key: string, version: number): Exercise {
    return found(exerciseOf(key, version));
  }
}
