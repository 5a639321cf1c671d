import { Component, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FirstSession, NewWay as Way, NewWayOffer } from '@tweespraak/contracts/sign-in';
import { FrontPage } from '../../ui/front-page/front-page';
import { ScreenLanguage, useWords } from '../../ui/words';
import { Homecoming } from '../homes';
import { CodeForm, type Keys } from '../link-and-code/code-form';
import { takeLink } from '../link-and-code/take-link';
import { NewWay } from '../ways/new-way/new-way';
import { RecoverApi } from './recover-api';
import { recoverWords } from './recover.words';

/** Getting in again with the link and the code that were handed over; without a link, how to ask for them. */
@Component({
  selector: 'tw-recover-page',
  imports: [CodeForm, FrontPage, NewWay, RouterLink],
  templateUrl: './recover-page.html',
})
export class RecoverPage {
  protected readonly t = useWords(recoverWords);
  protected readonly link = signal('');
  protected readonly offer = signal<NewWayOffer | null>(null);
  protected readonly isTaken = signal(false);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly language = inject(ScreenLanguage);
  private readonly homecoming = inject(Homecoming);
  private readonly api = inject(RecoverApi);
  /** Found right with the code; asked with again when an offer is no longer good. */
  private keys: Keys = { link: '', code: '' };

  constructor() {
    takeLink('/recover', (link) => {
      this.link.set(link);
      this.offer.set(null);
    });
  }

  protected readonly open = async (keys: Keys): Promise<void> => {
    const { language } = await this.api.open(keys);
    this.keys = keys;
    await this.askWays();
    this.language.choose(language);
    this.heading()?.nativeElement.focus();
  };

  protected readonly take = (way: Way): Promise<FirstSession> => this.api.recover({ ...this.keys, way });

  protected async askWays(): Promise<void> {
    this.offer.set(await this.api.askWays(this.keys));
  }

  protected goIn(): Promise<void> {
    return this.homecoming.goOn();
  }
}
