import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../ui/icon/icon';
import { Failed } from '../../ui/page-state/failed';
import { Loading } from '../../ui/page-state/loading';
import { useWords } from '../../ui/words';
import { CurrentSession } from '../session';
import { OwnApp } from './own-app';
import { OwnPasskeys } from './own-passkeys';
import { OwnPin } from './own-pin';
import { OwnRecoveryCodes } from './own-recovery-codes';
import { OwnSignIns } from './own-sign-ins';
import { SecurityApi } from './security-api';
import { securityWords } from './security.words';

/** How somebody gets in and where they are in now; the same page for partners and professionals. */
@Component({
  selector: 'tw-security-page',
  imports: [Failed, Icon, Loading, OwnApp, OwnPasskeys, OwnPin, OwnRecoveryCodes, OwnSignIns, RouterLink],
  templateUrl: './security-page.html',
  styleUrl: './security-page.scss',
})
export class SecurityPage {
  protected readonly t = useWords(securityWords);
  protected readonly security = inject(SecurityApi).security();
  private readonly session = inject(CurrentSession);
  protected readonly isPartner = computed(() => this.session.viewer()?.kind === 'partner');
}
