import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../../ui/icon/icon';
import { useWords } from '../../ui/words';
import { joinWords } from '../join.words';
import { JoinVisit } from './join-visit';
import { useTherapistNames } from './therapist-names';

/** Who reads what, in plain words and by name, before anything is asked. */
@Component({
  selector: 'tw-join-readers',
  imports: [Icon, MatButton],
  templateUrl: './join-readers.html',
  styleUrl: './join-readers.scss',
})
export class JoinReaders {
  protected readonly t = useWords(joinWords);
  protected readonly visit = inject(JoinVisit);
  protected readonly therapists = useTherapistNames();
}
