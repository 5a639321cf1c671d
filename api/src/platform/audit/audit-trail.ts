import { Injectable } from '@nestjs/common';
import type { Right } from '@tweespraak/domain/access';
import { ClsService } from 'nestjs-cls';

/** Who acts in a request. */
export interface AuditedViewer {
  accountId: string;
  practiceId: string;
  kind: 'professional' | 'partner';
  roles?: readonly string[];
  partnerId?: string;
  coupleId?: string;
  /** The session that the request came in. */
  session?: string;
}

/** Whose record an act is about: ids alone. */
export interface AuditSubject {
  couple?: string | null;
  /** The partner where it is the record of one; none where it is that of the two. */
  partner?: string | null;
  record?: string | null;
  /** Nothing that anybody else may see of the act, or written down by now: not at the end of the request. */
  inPrivate?: boolean;
}

/** An act while it happens, and who does it. */
export interface AuditedStory {
  right: Right;
  viewer: AuditedViewer;
  subject: AuditSubject;
}

const KEY = 'audited story';

/** Where the story of a request notes what it is about, for the event that is written at its end. */
@Injectable()
export class AuditTrail {
  constructor(private readonly cls: ClsService) {}

  /** What is known before the story begins; forgets an earlier one. */
  begin({ subject, ...story }: AuditedStory): AuditedStory {
    const begun = { ...story, subject: { ...subject } };
    this.cls.set(KEY, begun);
    return begun;
  }

  /** The story that is being told, for what is written down before its end. */
  story(): AuditedStory {
    const story = this.told();
    if (!story) throw new Error('Nothing is being done that could be written down.');
    return story;
  }

  /** What the story itself knows; adds to what was noted. Outside a story there is no event to add to. */
  about(subject: AuditSubject): void {
    Object.assign(this.told()?.subject ?? {}, subject);
  }

  private told(): AuditedStory | undefined {
    return this.cls.isActive() ? this.cls.get<AuditedStory | undefined>(KEY) : undefined;
  }
}
