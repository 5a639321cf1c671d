import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Icon } from '../../ui/icon/icon';
import { useWords } from '../../ui/words';
import { ChangeProfile } from '../change-profile/change-profile';
import { useRights } from '../rights';
import { ScreenChoices } from '../screen-choices/screen-choices';
import { securityWords } from '../security/security.words';
import { CurrentSession } from '../session';
import { SigningOut } from '../signing-out';
import { accountWords } from './account.words';

/** A professional's own account. */
@Component({
  selector: 'tw-account-page',
  imports: [ChangeProfile, Icon, MatButton, RouterLink, ScreenChoices],
  templateUrl: './account-page.html',
  styleUrl: './account-page.scss',
})
export class AccountPage {
  protected readonly t = useWords(accountWords);
  protected readonly security = useWords(securityWords);
  protected readonly may = useRights();
  protected readonly session = inject(CurrentSession);
  protected readonly signingOut = inject(SigningOut);
}
