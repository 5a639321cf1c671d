import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import type { FirstSession, NewWay as Way } from '@tweespraak/contracts/sign-in';
import { NewWay } from '../../identity/ways/new-way/new-way';
import { problemOf } from '../../ui/problems';
import { useWords } from '../../ui/words';
import { JoinApi } from '../join-api';
import { joinWords } from '../join.words';
import { JoinVisit } from './join-visit';

/** How one will get in from now on: the last step before being in. */
@Component({
  selector: 'tw-join-way',
  imports: [NewWay],
  template: `
    @if (visit.offer(); as offer) {
      <tw-new-way
        [offer]="offer"
        [signInName]="visit.form.signInName().value()"
        [send]="t().way.finish"
        [take]="take"
        (expired)="askAgain()"
        [back]="t().back"
        (left)="visit.go(-1)"
        (isIn)="goIn()"
      />
    }
  `,
})
export class JoinWay {
  protected readonly t = useWords(joinWords);
  protected readonly visit = inject(JoinVisit);
  private readonly api = inject(JoinApi);
  private readonly router = inject(Router);

  protected readonly take = async (way: Way): Promise<FirstSession> => {
    try {
      return await this.api.accept({ ...this.visit.filledIn(), way });
    } catch (error) {
      if (problemOf(error).fields?.some(({ path }) => path === '/consentVersion')) await this.readAgain();
      throw error;
    }
  };

  protected async askAgain(): Promise<void> {
    const { link, code, signInName, name } = this.visit.filledIn();
    this.visit.offer.set(await this.api.askWays({ link, code, signInName, name }));
  }

  protected goIn(): Promise<boolean> {
    return this.router.navigateByUrl('/me/more', { replaceUrl: true });
  }

  /** The text that was agreed to has changed: it is shown and asked about once more. */
  private async readAgain(): Promise<void> {
    const { link, code } = this.visit.filledIn();
    this.visit.enter({ link, code }, await this.api.open({ link, code }));
    this.visit.textChanged.set(true);
  }
}
