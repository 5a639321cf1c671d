import { Component, computed, input, output, signal } from '@angular/core';
import { audiencesUpTo, type Audience } from '@tweespraak/domain/audiences';
import { Icon } from '../../ui/icon/icon';
import { useWords } from '../../ui/words';
import { audienceIcons } from './audience-line';
import { useReaderNames } from './reader-names';
import type { Readers } from './walk-types';
import { walkWords } from './walk.words';

/** Who reads the answer, above the field; a tap names the readers and lets the person choose. */
@Component({
  selector: 'tw-audience-choice',
  imports: [Icon],
  templateUrl: './audience-choice.html',
  styleUrl: './audience-choice.scss',
})
export class AudienceChoice {
  /** Starts the ids. */
  readonly name = input.required<string>();
  readonly audience = input.required<Audience>();
  readonly widest = input.required<Audience>();
  readonly readers = input.required<Readers>();
  readonly chosen = output<Audience>();

  protected readonly t = useWords(walkWords);
  protected readonly names = useReaderNames(this.readers);
  protected readonly icons = audienceIcons;
  protected readonly isOpen = signal(false);
  protected readonly offered = computed(() => audiencesUpTo(this.widest()));

  protected explain(audience: Audience): string {
    const { explains } = this.t();
    const { therapists, partner } = this.names();
    if (audience === 'couple') return explains.couple(therapists, partner);
    return audience === 'therapist' ? explains.therapist(therapists) : explains.self;
  }
}
