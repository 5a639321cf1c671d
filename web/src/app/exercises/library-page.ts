import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty } from '../ui/page-state/empty';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { useLocalized, useWords } from '../ui/words';
import { ExerciseFacts } from './exercise-facts';
import { ExercisesApi } from './exercises-api';
import { exercisesWords } from './exercises.words';
import { findExercises } from './find-exercises';

/** The library as a table of contents: what there is, in a line each. */
@Component({
  selector: 'tw-library-page',
  imports: [RouterLink, ExerciseFacts, Empty, Failed, Loading],
  templateUrl: './library-page.html',
  styleUrl: './library-page.scss',
})
export class LibraryPage {
  protected readonly lines = inject(ExercisesApi).lines();
  protected readonly sought = signal('');
  protected readonly found = computed(() =>
    this.lines.hasValue() ? findExercises(this.lines.value(), this.sought()) : [],
  );

  protected readonly t = useWords(exercisesWords);
  protected readonly inLanguage = useLocalized();
}
