import { Component, inject } from '@angular/core';
import { CodeForm, type Keys } from '../../identity/link-and-code/code-form';
import { useWords } from '../../ui/words';
import { JoinApi } from '../join-api';
import { joinWords } from '../join.words';
import { JoinVisit } from './join-visit';

/** The code from the session; before the right one the page knows no name and tells none. */
@Component({
  selector: 'tw-join-code',
  imports: [CodeForm],
  template: `<tw-code-form [link]="visit.form.link().value()" [words]="t().code" [open]="open" />`,
})
export class JoinCode {
  protected readonly t = useWords(joinWords);
  protected readonly visit = inject(JoinVisit);
  private readonly api = inject(JoinApi);

  protected readonly open = async (keys: Keys): Promise<void> => {
    this.visit.enter(keys, await this.api.open(keys));
  };
}
