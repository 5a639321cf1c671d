import {
  afterRenderEffect,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { FirstSession, NewWay as Way, NewWayOffer } from '@tweespraak/contracts/sign-in';
import { problemOf, ProblemError } from '../../../ui/problems';
import { useWords } from '../../../ui/words';
import { CurrentSession } from '../../session';
import { knowsPasskeys } from '../passkeys';
import { RecoveryCodes } from '../recovery-codes';
import { recoveryCodesWords } from '../recovery-codes.words';
import { waysWords } from '../ways.words';
import { ChooseWay } from './choose-way';
import { type FilledIn, PasswordAndApp } from './password-and-app';

/**
 * The last step of everybody who gets an account, or gets back into one: the passkey of this device, or a password with
 * an authenticator app, whose recovery codes are shown once. `take` sends the way together with what the page asked
 * before; the person is in when `isIn` is emitted.
 *
 * `<tw-new-way [offer]="offer()" [signInName]="…" [send]="t().finish" [take]="take" (expired)="ask()" (isIn)="go()" />`
 */
@Component({
  selector: 'tw-new-way',
  imports: [ChooseWay, MatButton, PasswordAndApp, RecoveryCodes],
  templateUrl: './new-way.html',
  styleUrl: './new-way.scss',
})
export class NewWay {
  readonly offer = input.required<NewWayOffer>();
  /** For the browser, which keeps a password with the name. */
  readonly signInName = input.required<string>();
  /** What the last button says. */
  readonly send = input.required<string>();
  /** What the button back to the page's earlier questions says, as long as there is no account; none without it. */
  readonly back = input('');
  readonly take = input.required<(way: Way) => Promise<FirstSession>>();
  readonly left = output();
  /** The offer is no longer good: the page asks for another one. */
  readonly expired = output();
  /** The account has its new way; there may be recovery codes to keep first. */
  readonly taken = output();
  readonly isIn = output();

  protected readonly t = useWords(waysWords);
  protected readonly codesWords = useWords(recoveryCodesWords);
  protected readonly knowsPasskeys = knowsPasskeys();
  protected readonly kind = signal<Way['kind'] | null>(this.knowsPasskeys ? null : 'password');
  private readonly place = computed(() => (this.first() ? 'codes' : this.kind()));
  private readonly wasRenewed = signal(false);
  protected readonly renewed = computed(() => {
    if (!this.wasRenewed()) return '';
    return this.kind() === 'password' ? this.t().expired : this.t().expiredPasskey;
  });
  protected readonly first = signal<FirstSession | null>(null);
  protected readonly codes = computed(() => this.first()?.recoveryCodes ?? []);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly session = inject(CurrentSession);

  constructor() {
    let shown = this.place();
    afterRenderEffect(() => {
      const place = this.place();
      if (place !== shown) this.beginAtTheTop();
      shown = place;
    });
  }

  /** Handed to both ways: what is wrong with one of their fields comes back to them. */
  protected readonly hand = async (way: Way): Promise<void> => {
    try {
      const first = await this.take()(way);
      this.taken.emit();
      if (first.recoveryCodes.length > 0) this.first.set(first);
      else this.goIn(first);
    } catch (error) {
      const isGone = problemOf(error).code === 'ticket_refused';
      this.wasRenewed.set(isGone);
      // A passkey that was made is good for one try; a mistyped code can be mended.
      if (isGone || way.kind === 'passkey') this.expired.emit();
      if (!isGone) throw onOwnFields(error);
    }
  };

  protected readonly handPassword = (filledIn: FilledIn): Promise<void> => {
    const { ticket } = this.offer();
    return this.hand({ kind: 'password', ticket, password: filledIn.password, code: filledIn.code });
  };

  protected goIn({ session }: FirstSession): void {
    this.session.accept(session);
    this.isIn.emit();
  }

  private beginAtTheTop(): void {
    scrollTo({ top: 0 });
    this.host.nativeElement.querySelector('h2')?.focus({ preventScroll: true });
  }
}

/** Here the way is the whole form; to the server it is a part of what is sent. */
function onOwnFields(error: unknown): unknown {
  const problem = problemOf(error);
  if (!problem.fields || !(error instanceof ProblemError)) return error;
  const fields = problem.fields.map((each) => ({ ...each, path: each.path.replace(/^\/way\//, '/') }));
  return new ProblemError({ ...problem, fields }, error.body);
}
