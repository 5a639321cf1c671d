import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  giveFeedback,
  type GiveFeedback as NewFeedback,
  type Reflection,
} from '@tweespraak/contracts/reflections';
import { UnsavedText } from '../identity/unsaved-text';
import { RoomLeft } from '../prompts/room-left';
import { askBeforeLeaving } from '../ui/ask-before-leaving';
import { Field } from '../ui/field/field';
import { Notices } from '../ui/notices/notices';
import { ProblemNote } from '../ui/problem/problem-note';
import { submits } from '../ui/submission';
import { useWords } from '../ui/words';
import { ReflectionsApi } from './reflections-api';
import { reflectionsWords } from './reflections.words';

const LONGEST = 5_000;

/** Writing back to a partner. The draft lives in memory only: no clinical text stays behind on the device. */
@Component({
  selector: 'tw-give-feedback',
  imports: [FormField, FormRoot, MatButton, Field, ProblemNote, RoomLeft],
  template: `
    <form class="tw-stack" [formRoot]="feedback">
      @for (each of [model().id]; track each) {
        <tw-field [label]="t().label(name())" [hint]="t().help(name())" [words]="faults()">
          <textarea rows="5" [formField]="feedback.text"></textarea>
          <tw-room-left [text]="model().text" [most]="longest" />
        </tw-field>
      }
      <tw-problem [error]="failed()" />
      <div>
        <button matButton="filled" type="submit" [disabled]="feedback().submitting()">{{ t().send }}</button>
      </div>
    </form>
  `,
})
export class GiveFeedback {
  readonly reflectionId = input.required<string>();
  /** The partner who reads it. */
  readonly name = input.required<string>();
  readonly given = output<Reflection>();

  private readonly api = inject(ReflectionsApi);
  private readonly notices = inject(Notices);
  private readonly words = useWords(reflectionsWords);

  protected readonly t = computed(() => this.words().feedback);
  protected readonly failed = signal<unknown>(null);
  protected readonly model = signal(emptyFeedback());
  protected readonly feedback = form(this.model, (path) => validateStandardSchema(path, giveFeedback), {
    submission: submits(this.failed, (written) => this.send(written)),
  });
  protected readonly faults = computed(() => ({ missing: this.t().missing }));
  protected readonly longest = LONGEST;

  constructor() {
    const isUnsaved = () => this.model().text.trim() !== '';
    inject(UnsavedText).watch(isUnsaved);
    askBeforeLeaving(isUnsaved, () => this.t().leave);
  }

  private async send(written: NewFeedback): Promise<void> {
    const reflection = await this.api.giveFeedback(this.reflectionId(), giveFeedback.parse(written));
    this.feedback().reset(emptyFeedback());
    this.notices.say(this.t().sent);
    this.given.emit(reflection);
  }
}

function emptyFeedback(): NewFeedback {
  return { id: crypto.randomUUID(), text: '' };
}
