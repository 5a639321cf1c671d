export { faultyLine, streakLineOf, type StreakLine } from './streak-line.js';
