export {
  type AttentionReason,
  attentionReasons,
  type CoupleSigns,
  needsAttention,
  OVERDUE_GRACE_DAYS,
  overdueDays,
  QUIET_DAYS,
  quietDays,
  type SignsOnDay,
} from './attention.js';
