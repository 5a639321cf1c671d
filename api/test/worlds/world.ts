type Id = string;
type When = Date;
interface OfPractice {
  practice_id: Id;
}
interface OfCouple extends OfPractice {
  couple_id: Id;
}
interface OfPartner extends OfCouple {
  partner_id: Id;
}

/** Everything that lies in the tables, by table and column, and the sessions of those who look at it. */
export interface World {
  practices: { id: Id; name: string; demo: boolean; created_at: When }[];
  accounts: ({ id: Id; kind: 'professional' | 'partner'; sign_in_name: string; name: string } & OfPractice & {
      language: 'nl';
      created_at: When;
    })[];
  members: ({ account_id: Id; roles: string[] } & OfPractice)[];
  former_members: ({ account_id: Id; roles: string[]; ended_by: Id; ended_at: When } & OfPractice)[];
  colleague_invitations: ({
    id: Id;
    name: string;
    roles: string[];
    link_hash: string;
    tries: number;
  } & Handed &
    OfPractice)[];
  access_grants: ({ id: Id; couple_id: Id | null; of_account: Id | null; account_id: Id } & Grant &
    OfPractice)[];
  couples: ({
    id: Id;
    time_zone: string;
    zone_changes: 0;
    created_at: When;
    separated_at: When | null;
  } & OfPractice)[];
  couple_files: ({
    label: string;
    archived_at: When | null;
    revision: number;
    vulnerable_off_at: When | null;
  } & OfCouple)[];
  partners: ({ id: Id; side: 'a' | 'b'; account_id: Id | null; joined_at: When | null } & OfCouple)[];
  couple_access: ({ id: Id; account_id: Id; role: AccessRole; since: When; until: When | null } & OfCouple)[];
  invitations: ({ id: Id; link_hash: string; tries: number } & Handed & OfPartner)[];
  consents: ({ id: Id; version: string; given_at: When; withdrawn_at: When | null } & OfPartner)[];
  person_requests: ({ id: Id; side: 'a' | 'b'; kind: 'erasure' | 'separation'; asked_at: When } & Asked &
    OfPartner)[];
  erasures: ({ erased_at: When; erased_by: Id } & OfPartner)[];
  password_renewals: ({ id: Id; tries: number } & Handed & OfPartner)[];
  recoveries: ({ id: Id; link_hash: string; tries: number } & Handed & OfPartner)[];
  text_locks: ({ id: Id; locked_at: When } & OfPartner)[];
  assignments: ({
    id: Id;
    partner_id: Id | null;
    release: ReleaseMode;
    withdrawn_at: When | null;
    vulnerable: boolean;
  } & Homework &
    OfCouple)[];
  reflections: ({
    id: Id;
    assignment_id: Id;
    state: State;
    submitted_at: When | null;
    declined_at: When | null;
  } & OfPartner)[];
  answers: ({ reflection_id: Id; prompt_key: string; audience: Audience; passed: boolean } & Saved &
    OfPartner)[];
  releases: ({ id: Id; assignment_id: Id; made_by: Id; made_at: When; until: When | null } & Exercise &
    OfCouple)[];
  shared_answers: ({ release_id: Id; prompt_key: string; body: string } & OfPartner)[];
  feedback: ({ id: Id; reflection_id: Id; author_id: Id; body: string; written_at: When } & OfPartner)[];
  feedback_seen: ({ feedback_id: Id; seen_at: When } & OfPartner)[];
  later_thoughts: ({ id: Id; reflection_id: Id; audience: 'self' | 'therapist' } & Thought & OfPartner)[];
  reads: ({
    reader_id: Id;
    record_kind: 'reflection' | 'safety-check';
    record_id: Id;
    read_at: When;
  } & OfPartner)[];
  safety_checks: ({ id: Id; body: string; told_at: When } & OfPartner)[];
  audit_events: ({
    sequence: number;
    id: Id;
    at: When;
    account_id: Id;
    role: string;
    act: string;
    couple_id: Id | null;
    partner_id: Id | null;
    shown_to: Circle;
  } & Sealed &
    OfPractice)[];
  rituals: ({ id: Id; counted: boolean; started_on: string; created_at: When; created_by: Id } & OfCouple)[];
  ritual_schedules: ({ ritual_id: Id; from_on: string; unit: 'week'; every: 1; times: 1 } & Kept &
    OfCouple)[];
  ritual_proposals: ({ id: Id; name: string; counted: boolean; withdrawn_at: When | null } & Proposed &
    OfCouple)[];
  ritual_answers: ({ proposal_id: Id; said: 'yes' | 'not-now'; said_at: When } & OfPartner)[];
  ritual_pauses: ({ id: Id; ritual_id: Id; from_on: string; to_on: string } & Given & OfCouple)[];
  moment_notes: ({ moment_id: Id; audience: Audience; body: string; written_at: When } & OfPartner)[];
  shared_moment_notes: ({ moment_id: Id; body: string } & OfPartner)[];
  ritual_pause_reasons: ({ pause_id: Id; body: string; given_at: When } & OfPartner)[];
  streak_choices: ({ hidden: boolean } & OfPartner)[];
  reminder_choices: ({ channel: 'mail'; chosen_at: When } & ReminderTimes & OfPartner)[];
  reminder_messages: ({
    id: Id;
    local_day: string;
    channel: 'mail';
    message_id: string;
    attempts: 0;
  } & OnItsWay &
    OfPartner)[];
  ritual_streaks: ({ ritual_id: Id; rules: number; settled_through: string } & Settled & OfCouple)[];
  reminder_devices: ({
    id: Id;
    device: string;
    endpoint: string;
    p256dh: string;
    auth: string;
  } & DeviceMarks &
    OfPartner)[];
  calendar_feeds: ({ token_hash: string; made_at: When; changed_at: When } & Titled & OfPartner)[];
  moments: ({ id: Id; ritual_id: Id; kept_on: string; taken_back_at: When | null } & Logged & OfPartner)[];
  sessions: ({ id: Id; token: string; account_id: Id; state: SessionState } & OfPractice)[];
}

interface ReminderTimes {
  at_time: string;
  quiet_from: string;
  quiet_to: string;
}
interface DeviceMarks {
  off_hash: string;
  browser_hash: string;
  added_at: When;
}
interface OnItsWay {
  off_hash: string;
  made_at: When;
  next_try_at: When;
}

export type Table = Exclude<keyof World, 'sessions'>;
export type Row<Of extends keyof World> = World[Of][number];

export type AccessRole = 'therapist' | 'substitute' | 'supervisor';
export type ReleaseMode = 'both-submitted' | 'by-therapist' | 'never' | 'by-partner';
export type State = 'draft' | 'submitted' | 'declined';
export type Circle = 'account' | 'practice' | 'partner' | 'couple';
export type Audience = 'self' | 'therapist' | 'couple';
/** `forged`: a token that no session has. */
export type SessionState = 'live' | 'revoked' | 'expired' | 'idle' | 'forged' | 'none';

interface Grant {
  role: 'substitute' | 'supervisor';
  reason: 'illness';
  given_by: Id;
  given_at: When;
  since: When;
  until: When;
}
interface Sealed {
  previous: string;
  seal: string;
  key_id: Id;
  outcome: 'done';
}
interface Handed {
  code_hash: string;
  made_by: Id;
  made_at: When;
  expires_at: When;
  revoked_at: When | null;
}
interface Asked {
  taken_back_at: When | null;
}
interface Exercise {
  exercise_key: string;
  exercise_version: number;
}
interface Homework extends Exercise {
  line: string;
  assigned_by: Id;
  assigned_at: When;
  revision: number;
}
interface Saved {
  body: string | null;
  revision: number;
  saved_at: When;
}
interface Thought {
  body: string;
  added_at: When;
}
interface Proposed {
  unit: 'week';
  every: 1;
  times: 1;
  kept: 'either' | 'both';
  proposed_by: Id;
  proposed_at: When;
  agreed_at: When | null;
}
interface Kept {
  kept: 'either' | 'both';
}
interface Titled {
  titles: 'names';
  changes: 0;
  language: 'nl';
}
interface Given {
  given_by: Id;
  given_at: When;
}
interface Settled {
  tally: object;
  periods: object[];
}
interface Logged {
  logged_at: When;
  device_zone: string;
}
