import { Component, computed, inject, input, model, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { useRightsWith } from '../identity/rights';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { Sheet } from '../ui/sheet/sheet';
import { useWords } from '../ui/words';
import { ExercisesApi } from './exercises-api';
import { exercisesWords } from './exercises.words';
import { plain } from './find-exercises';

/** For which couple an exercise is assigned: the couples of the caseload, by the therapist's own names for them. */
@Component({
  selector: 'tw-choose-couple',
  imports: [RouterLink, Failed, Loading, Sheet],
  templateUrl: './choose-couple.html',
  styleUrl: './choose-couple.scss',
})
export class ChooseCouple {
  readonly exercise = input.required<string>();
  readonly open = model(false);

  protected readonly t = useWords(exercisesWords);
  protected readonly couples = inject(ExercisesApi).couples(() => this.open());
  private readonly may = useRightsWith();
  protected readonly sought = signal('');
  protected readonly found = computed(() => {
    const sought = plain(this.sought().trim());
    const couples = this.couples.hasValue() ? this.couples.value() : [];
    const own = couples.filter((each) => this.may(each.relation, 'assign-exercise'));
    return own.filter((each) => plain([each.label, ...each.names].join(' ')).includes(sought));
  });
}
