import type { KindOfPrompt } from '../prompt-kind';
import { ReadingFill } from './reading-fill';
import { ReadingRead } from './reading-read';

export const reading: KindOfPrompt<'reading'> = { fill: ReadingFill, read: ReadingRead, empty: null };
