export {
  daysOverdue,
  type DueHomework,
  type HomeworkEvents,
  homeworkState,
  type HomeworkState,
  isOverdue,
  mayAnswer,
  mayDecline,
} from './homework.js';
export { mayAssign, mayReschedule, mayWithdraw, type PlannedAssignment } from './planning.js';
export {
  type Assignees,
  mayRelease,
  mayTakeBackSubmission,
  releaseIsDue,
  type ReleaseMode,
  releaseModes,
  releaseModesFor,
  type Releaser,
  type ReleaseRequest,
  type Submission,
  type Submissions,
} from './release.js';
