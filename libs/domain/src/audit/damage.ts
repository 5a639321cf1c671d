/**
 * What is wrong with a chain. `changed`: an event is not as it was sealed. `removed`: events are missing. `inserted`: an
 * event was never sealed, or stands there twice. `reordered`: an event stands elsewhere than where it was sealed.
 * `cut-off`: events at the end are missing that the head or an anchor knows. `rewritten`: every seal is sound, but the
 * events before are others than those it was sealed after, as when an older copy of the database was put back.
 */
export type Damage =
  | { kind: 'changed' | 'inserted' | 'rewritten'; sequence: number }
  | { kind: 'reordered'; sequence: number; belongsAt: number }
  | { kind: 'removed' | 'cut-off'; from: number; to: number };

/** The kinds of damage that a check can name. */
export type DamageKind = Damage['kind'];
