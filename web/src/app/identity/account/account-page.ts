import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { useWords } from '../../ui/words';
import { ChangePassword } from '../change-password/change-password';
import { ChangeProfile } from '../change-profile/change-profile';
import { ScreenChoices } from '../screen-choices/screen-choices';
import { CurrentSession } from '../session';
import { SigningOut } from '../signing-out';
import { accountWords } from './account.words';

/** A professional's own account. */
@Component({
  selector: 'tw-account-page',
  imports: [ChangePassword, ChangeProfile, MatButton, ScreenChoices],
  templateUrl: './account-page.html',
  styleUrl: './account-page.scss',
})
export class AccountPage {
  protected readonly t = useWords(accountWords);
  protected readonly session = inject(CurrentSession);
  protected readonly signingOut = inject(SigningOut);
}
