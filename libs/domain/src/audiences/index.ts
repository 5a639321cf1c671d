export {
  type Audience,
  audiences,
  audiencesUpTo,
  compareAudiences,
  isWithin,
  narrowerOf,
  widestFor,
} from './audience.js';
export {
  type AnswerToRead,
  isCopiedOnRelease,
  mayRead,
  mayReadReleased,
  type Reader,
  type ReleasedCopy,
} from './reading.js';
