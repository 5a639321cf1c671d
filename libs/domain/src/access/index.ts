export { isForAnyone, isForHalfMade, mayDo, mayWith, rightsOf } from './asking.js';
export {
  type GivenRelation,
  givenRelations,
  type Holder,
  type MemberRole,
  memberRoles,
  type Relation,
  type Role,
  roles,
} from './holders.js';
export { holdersOf, type Right, rights } from './rights.js';
