/** How an act ended: it was done, or it was refused to who tried. */
export const outcomes = ['done', 'refused'] as const;

/** One of the outcomes. */
export type Outcome = (typeof outcomes)[number];

/**
 * Who is shown an event, from few to many: `account`, the one who did it; `practice`, also the owner of the practice;
 * `partner`, also the partner whose record it is; `couple`, also both partners, because it is the record of the two.
 * Source: product.md, "Who reads what", rules 5 and 7.
 */
export const circles = ['account', 'practice', 'partner', 'couple'] as const;

/** One of the circles. */
export type Circle = (typeof circles)[number];

/**
 * What NEN 7513 asks of an act on a record: who, in which role, on whose record, which act, when, from where, how it
 * ended and by which access. Ids and codes alone: nothing that somebody wrote, and no name.
 */
export interface AuditEvent {
  /** The id of the event itself. */
  id: string;
  practice: string;
  /** The instant, in ISO 8601 and UTC. */
  at: string;
  /** The session that it came from. */
  session: string | null;
  account: string;
  /** As what the account acted: a role, or for a couple how they stood to it. */
  role: string;
  /** The name of the right that was used. */
  act: string;
  outcome: Outcome;
  /** Whose record: the couple, and the partner where it is the record of one. */
  couple: string | null;
  partner: string | null;
  /** The reflection, assignment, ritual or other record that it was about. */
  record: string | null;
  /** The access that was given for a time, such as to a substitute; its reason lies there. */
  access: string | null;
  shownTo: Circle;
}

/** An event in its place in the chain of a practice. */
export interface SealedEvent extends AuditEvent {
  /** Counts from 1 without a gap. */
  sequence: number;
  /** The seal of the event before. */
  previous: string;
  /** The name of the key that it was sealed with. */
  key: string;
  seal: string;
}

/** How far a chain had come: the place and the seal of one event. */
export interface ChainPoint {
  sequence: number;
  seal: string;
}

/** Where every chain begins. */
export const beginning: ChainPoint = { sequence: 0, seal: '0'.repeat(64) };
