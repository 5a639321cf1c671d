import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { PlaceLink } from '../../ui/place-link/place-link';
import { useWords } from '../../ui/words';
import { ChangeProfile } from '../change-profile/change-profile';
import { ScreenChoices } from '../screen-choices/screen-choices';
import { securityWords } from '../security/security.words';
import { CurrentSession } from '../session';
import { SigningOut } from '../signing-out';
import { meWords } from './me.words';

/** A partner's own page: what they did before, who reads what, the account, and how to get away. */
@Component({
  selector: 'tw-me-page',
  imports: [ChangeProfile, MatButton, PlaceLink, ScreenChoices],
  templateUrl: './me-page.html',
  styleUrl: './me-page.scss',
})
export class MePage {
  protected readonly t = useWords(meWords);
  protected readonly security = useWords(securityWords);
  protected readonly session = inject(CurrentSession);
  protected readonly signingOut = inject(SigningOut);
  protected readonly therapists = computed(() => {
    const names = this.session.viewer()?.couple?.therapists ?? [];
    return names.length
      ? new Intl.ListFormat(this.session.viewer()?.language).format(names)
      : this.t().therapist.nobody;
  });
  protected readonly partner = computed(
    () => this.session.viewer()?.couple?.otherName ?? this.t().couple.partner,
  );
}
