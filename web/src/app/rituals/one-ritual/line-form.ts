import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { PartnerNotes } from '@tweespraak/contracts/moment-notes';
import { familiesIn, quadrantNames, type Quadrant } from '@tweespraak/library/feelings';
import type { Audience } from '@tweespraak/domain/audiences';
import { AudienceChoice } from '../../prompts/exercise-walk/audience-choice';
import { useAttempts } from '../../ui/attempt';
import { ProblemNote } from '../../ui/problem/problem-note';
import { useLocalized, useWords } from '../../ui/words';
import { NotesApi } from '../notes-api';
import { ritualPageWords } from './ritual-page.words';

/** A line and a feeling with one moment; who reads it stands above the field, before anything is typed. */
@Component({
  selector: 'tw-line-form',
  imports: [AudienceChoice, MatButton, ProblemNote],
  template: `
    <form class="tw-sheet tw-stack" novalidate (submit)="save($event)">
      <h3>{{ title() }}</h3>
      <tw-audience-choice
        name="line"
        widest="couple"
        [audience]="audience()"
        [readers]="readers()"
        (chosen)="audience.set($event)"
      />
      <label>
        {{ t().line }}
        <textarea
          rows="3"
          maxlength="280"
          aria-describedby="line-hint line-missing"
          [value]="line()"
          (input)="typed($event)"
        ></textarea>
      </label>
      <p class="tw-muted" id="line-hint">{{ t().lineHint }}</p>
      <label>
        {{ t().feeling }}
        <select #chosen (change)="feeling.set(chosen.value || null)">
          <option value="">{{ t().noFeeling }}</option>
          @for (quadrant of quadrants; track quadrant) {
            <optgroup [label]="say(names[quadrant])">
              @for (family of families(quadrant); track family.key) {
                <option [value]="family.key">{{ say(family.name) }}</option>
              }
            </optgroup>
          }
        </select>
      </label>
      <p id="line-missing" class="tw-now" role="alert">{{ isMissing() ? t().missing : '' }}</p>
      <tw-problem [error]="failed()" />
      <div class="tw-row">
        <button matButton="filled" type="submit" [attr.aria-disabled]="isBusy() || null">
          {{ t().save }}
        </button>
        <button matButton type="button" (click)="left.emit()">{{ t().cancel }}</button>
      </div>
    </form>
  `,
  styles: `
    textarea,
    select {
      inline-size: 100%;
    }
  `,
})
export class LineForm {
  readonly ritualId = input.required<string>();
  readonly momentId = input.required<string>();
  readonly title = input.required<string>();
  readonly readers = input.required<PartnerNotes['readers']>();
  readonly written = output<PartnerNotes>();
  readonly left = output();

  private readonly api = inject(NotesApi);
  private readonly attempts = useAttempts();
  protected readonly t = useWords(ritualPageWords);
  protected readonly say = useLocalized();
  protected readonly failed = this.attempts.failed;
  protected readonly isBusy = this.attempts.isBusy;
  // The fewest readers, until the person chooses more.
  protected readonly audience = signal<Audience>('self');
  protected readonly line = signal('');
  protected readonly feeling = signal<string | null>(null);
  protected readonly isMissing = signal(false);
  protected readonly names = quadrantNames;
  protected readonly quadrants = Object.keys(quadrantNames) as Quadrant[];
  protected readonly families = familiesIn;

  protected typed(event: Event): void {
    this.line.set((event.target as HTMLTextAreaElement).value);
    this.isMissing.set(false);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const note = { line: this.line().trim(), feeling: this.feeling(), audience: this.audience() };
    this.isMissing.set(note.line === '' && note.feeling === null);
    if (this.isMissing()) return;
    await this.attempts.attempt(async () =>
      this.written.emit(await this.api.write(this.ritualId(), this.momentId(), note)),
    );
  }
}
