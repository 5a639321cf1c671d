import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type ChooseReminders,
  ownReminders,
  type OwnReminders,
  reminderState,
  type ReminderState,
} from '@tweespraak/contracts/reminders';
import { Http } from '../ui/http';

@Injectable({ providedIn: 'root' })
export class RemindersApi {
  private readonly http = inject(Http);

  own(): HttpResourceRef<OwnReminders | undefined> {
    return httpResource(() => '/api/me/reminders', { parse: (value) => ownReminders.parse(value) });
  }

  choose(choice: ChooseReminders): Promise<OwnReminders> {
    return this.http.put('/me/reminders', { body: choice }, ownReminders);
  }

  switchOff(link: string): Promise<ReminderState> {
    return this.http.post('/messages/off', { link }, reminderState);
  }

  switchOnAgain(link: string): Promise<ReminderState> {
    return this.http.post('/messages/on', { link }, reminderState);
  }
}
