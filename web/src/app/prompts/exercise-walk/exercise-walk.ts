import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  model,
  output,
  signal,
} from '@angular/core';
import type { ReleaseMode } from '@tweespraak/domain/assignments';
import type { GivenExercise } from '@tweespraak/contracts/exercises';
import type { Prompt } from '@tweespraak/contracts/prompts';
import type { SaveAnswer } from '@tweespraak/contracts/reflections';
import { widestFor, type Audience } from '@tweespraak/domain/audiences';
import { useWords } from '../../ui/words';
import { isDone } from '../kinds';
import { hasAnswer, isAnswerable } from '../prompt-facts';
import { limitsOf, pass, stepToGoOn, untouched } from './walk-draft';
import { WalkOverview } from './walk-overview';
import { WalkPrompt } from './walk-prompt';
import { WalkStart } from './walk-start';
import type { Drafts, Readers, Written } from './walk-types';
import { walkWords } from './walk.words';

/**
 * An exercise, prompt by prompt: the same for the partner who fills it in and the therapist who looks at it beforehand.
 * It keeps what is typed in `drafts` and tells each change; whether that is saved is up to the page.
 */
@Component({
  selector: 'tw-exercise-walk',
  imports: [WalkOverview, WalkPrompt, WalkStart],
  templateUrl: './exercise-walk.html',
  styleUrl: './exercise-walk.scss',
})
export class ExerciseWalk {
  readonly exercise = input.required<GivenExercise>();
  /** The couple's calendar day. */
  readonly today = input.required<string>();
  /** The therapist's personal line above the exercise. */
  readonly line = input('');
  readonly readers = input<Readers>({ therapist: [], couple: [] });
  readonly release = input<ReleaseMode>('both-submitted');
  /** In a preview nothing is kept, and the page says so. */
  readonly mode = input<'fill' | 'preview'>('fill');
  readonly isFinishing = input(false);
  readonly drafts = model<Drafts>({});
  /** 0 is the start, then one step a prompt, then the overview. */
  readonly step = model(0);

  readonly written = output<Written>();
  readonly finished = output<void>();
  /** "Not now", for the whole exercise. */
  readonly postponed = output<void>();

  protected readonly t = useWords(walkWords);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  /** Just passed a prompt that had something in it. */
  protected readonly keptForSelf = signal(false);
  protected readonly prompts = computed(() => this.exercise().prompts);
  protected readonly current = computed(() => this.prompts()[this.step() - 1]);
  protected readonly goOnAt = computed(() =>
    stepToGoOn(this.prompts(), this.drafts(), (prompt) => {
      const draft = this.draftOf(prompt);
      return isAnswerable(prompt) && !draft.passed && !isDone(prompt, draft.body);
    }),
  );
  /** Every prompt as it stands, also the ones that were not touched. */
  protected readonly standing = computed<Drafts>(() =>
    Object.fromEntries(this.prompts().map((prompt) => [prompt.key, this.draftOf(prompt)])),
  );

  protected draftOf(prompt: Prompt): SaveAnswer {
    return this.drafts()[prompt.key] ?? untouched(this.exercise(), prompt, this.widestOf(prompt));
  }

  protected widestOf(prompt: Prompt): Audience {
    return widestFor(limitsOf(this.exercise(), prompt).widest, this.release());
  }

  protected write(prompt: Prompt, draft: SaveAnswer, pace: Written['pace']): void {
    this.drafts.update((drafts) => ({ ...drafts, [prompt.key]: draft }));
    this.written.emit({ promptKey: prompt.key, draft, pace });
  }

  protected pass(prompt: Prompt): void {
    const draft = this.draftOf(prompt);
    this.write(prompt, pass(draft), 'at-once');
    this.goTo(this.step() + 1);
    this.keptForSelf.set(hasAnswer(draft.body));
  }

  /** The new step begins at its top, with the focus on its heading. */
  protected goTo(step: number): void {
    this.step.set(step);
    this.keptForSelf.set(false);
    const show = () => {
      this.element.scrollIntoView({ block: 'start' });
      this.element.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    };
    afterNextRender(show, { injector: this.injector });
  }
}
