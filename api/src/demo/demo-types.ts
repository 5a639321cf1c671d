import type { AssignExercise } from '@tweespraak/contracts/assignments';
import type { AddCouple } from '@tweespraak/contracts/couples';
import type { Side } from '@tweespraak/contracts/fields';
import type { Language } from '@tweespraak/contracts/localized';
import type { WriteNote } from '@tweespraak/contracts/moment-notes';
import type { AnswerBody, DayAnswer } from '@tweespraak/contracts/prompts';
import type { SaveAnswer } from '@tweespraak/contracts/reflections';
import type { ProposeRitual } from '@tweespraak/contracts/ritual-proposals';
import type { Terms } from '@tweespraak/contracts/ritual-terms';
import type { MemberRole } from '@tweespraak/domain/access';
import type { Weekday } from '@tweespraak/domain/calendar';

/** A time on the couple's clock, `20:15`. */
export type ClockTime = `${number}:${number}`;
/** So many days after the session at which it all began; 0 is the evening of that day. */
export interface DaysAfter {
  daysAfter: number;
  at: ClockTime;
}

/** A practice that was made up, told relative to today so that it is always up to date and never in the future. */
export interface DemoPractice {
  name: string;
  therapists: Record<TherapistKey, DemoProfessional>;
  /** Who has no couples of their own: one reads along, one plans. */
  colleagues: Record<ColleagueKey, DemoProfessional>;
  couples: readonly DemoCouple[];
  /** The accounts that the sign-in page offers, in this order. */
  offered: readonly OfferedAccount[];
}

export type TherapistKey = 'marijke' | 'claire';
export type ColleagueKey = 'supervisor' | 'assistant';
export interface DemoProfessional {
  name: string;
  signInName: string;
  language: Language;
  mail: string;
  roles: readonly MemberRole[];
}

export interface OfferedAccount {
  signInName: string;
  /** Which line the sign-in page shows beside the name. */
  description:
    | 'first-therapist'
    | 'second-therapist'
    | 'lively-couple-a'
    | 'lively-couple-b'
    | 'english-partner'
    | ColleagueKey;
}

/**
 * Everything about a couple hangs on the weekday of its sessions: `weeksAgo: 1` is the latest such day before today,
 * so whatever weekday today is, the order of things stays the same.
 */
export interface DemoCouple {
  label: string;
  timeZone: string;
  therapist: TherapistKey;
  sessionDay: Weekday;
  /** When the couple is added, homework assigned and the file archived. */
  sessionAt: ClockTime;
  addedWeeksAgo: number;
  archivedWeeksAgo?: number;
  /** Since this session the supervisor reads along, for half a year. */
  supervisedWeeksAgo?: number;
  partners: Record<Side, DemoPartner>;
  rituals: readonly DemoRitual[];
  proposals?: readonly DemoProposal[];
  assignments: readonly DemoAssignment[];
}

export type DemoPartner =
  | {
      name: string;
      signInName: string;
      language: Language;
      mail?: string;
      /** Counted from the session at which the couple was added. */
      joined: DaysAfter;
    }
  | { joined: null; invitation: 'open' | 'expired' };

/** One of the article's rituals, or one with a name and terms of its own. */
export type DemoProposed =
  | { preset: AddCouple['rituals'][number] }
  | { name: string; terms: Terms; counted?: ProposeRitual['counted'] };

/**
 * `kept` has one word for every week, the last being the latest such weekday before today: `a`, `b` or `ab` logged,
 * `-` nobody did, `p` paused. At the pace of a day it has one for every day, the last being yesterday. The ritual begins
 * at the session `startedWeeksAgo`.
 */
export type DemoRitual = DemoProposed & {
  startedWeeksAgo: number;
  at: ClockTime;
  kept: string;
  notes?: readonly DemoNote[];
} & ({ pace?: never; day: Weekday } | { pace: 'day' });

/** What a partner wrote with their moment; `ago` counts back, 1 being the last word of `kept`. */
export interface DemoNote extends WriteNote {
  ago: number;
  by: Side;
}

/** Something that one partner proposed, and that the other has not answered. */
export type DemoProposal = DemoProposed & { by: Side; weeksAgo: number };

export type Audience = SaveAnswer['audience'];
/** An answer whose diary days count from the day of the assignment. */
export type DemoBody =
  | Exclude<AnswerBody, { kind: 'diary' }>
  | { kind: 'diary'; entries: { daysAfter: number; answers: Record<string, DayAnswer> }[] };
export type DemoAnswer = 'passed' | { body: DemoBody; audience: Audience };
/** By prompt; a prompt that is not named was left empty. */
export type DemoAnswers = Record<string, DemoAnswer>;

/** How far one partner got. All days count from the day of the assignment. */
export type DemoHomework =
  | 'open'
  | { draft: DemoAnswers; saved: DaysAfter }
  | { declined: DaysAfter; reason: string }
  | {
      answers: DemoAnswers;
      submitted: DaysAfter;
      /** When the therapist opened it; unread without. */
      read?: DaysAfter;
      feedback?: DaysAfter & { text: string; seen?: DaysAfter };
    };

interface DemoAssigned {
  /** The newest version in the library is meant. */
  exercise: string;
  assignedWeeksAgo: number;
  dueInDays: number | null;
  line: string;
  withdrawn?: DaysAfter;
}
export interface ToBoth extends DemoAssigned {
  to: 'both';
  release: Exclude<AssignExercise['release'], 'by-partner'>;
  partners: Record<Side, DemoHomework>;
  /** By the therapist; where both submitting is enough, it is left out. */
  released?: DaysAfter & { span: 'for-good' | 'one-session' };
}
export interface ToOne extends DemoAssigned {
  to: Side;
  release: 'by-partner';
  homework: DemoHomework;
  /** By the partner who wrote it. */
  released?: DaysAfter;
}
export type DemoAssignment = ToBoth | ToOne;
