export { AssignmentsModule } from './assignments.module.js';
export type { AssignmentRow } from './assignments.repository.js';
export { placeOfDeclineReason } from './places.js';
export { AssignmentsService } from './assignments.service.js';
