export { hasRight, holdersOf, type Right, rights, rightsOf, type Role, roles } from './rights.js';
