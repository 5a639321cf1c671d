import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type AddReminderDevice,
  ownReminderDevices,
  type OwnReminderDevices,
} from '@tweespraak/contracts/reminder-devices';
import { Http } from '../../ui/http';

const path = '/me/reminders/devices';

@Injectable({ providedIn: 'root' })
export class DevicesApi {
  private readonly http = inject(Http);

  own(): HttpResourceRef<OwnReminderDevices | undefined> {
    return httpResource(() => `/api${path}`, { parse: (value) => ownReminderDevices.parse(value) });
  }

  add(device: AddReminderDevice): Promise<OwnReminderDevices> {
    return this.http.post(path, device, ownReminderDevices);
  }

  takeOff(id: string): Promise<OwnReminderDevices> {
    return this.http.delete(`${path}/${id}`, ownReminderDevices);
  }
}
