import { Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';

/** Whose record an act is about: ids alone. */
export interface AuditSubject {
  couple?: string | null;
  /** The partner where it is the record of one; none where it is that of the two. */
  partner?: string | null;
  record?: string | null;
  /** Nothing that anybody else may see of the act: it is not written down. */
  inPrivate?: boolean;
}

const KEY = 'audit subject';

/** Where the story of a request notes what it is about, for the event that is written at its end. */
@Injectable()
export class AuditTrail {
  constructor(private readonly cls: ClsService) {}

  /** What is known before the story begins; forgets what an earlier one noted. */
  begin(subject: AuditSubject): AuditSubject {
    const noted = { ...subject };
    this.cls.set(KEY, noted);
    return noted;
  }

  /** What the story itself knows; adds to what was noted. Outside a story there is no event to add to. */
  about(subject: AuditSubject): void {
    const noted = this.cls.isActive() ? this.cls.get<AuditSubject | undefined>(KEY) : undefined;
    if (noted) Object.assign(noted, subject);
  }
}
