import { say } from './platform/command.js';

/** What is undone when the product stops, the newest first. */
export type Undo = () => Promise<void> | void;

/** Tells one step of a start or a stop. */
export const step = (line: string): void => say(`• ${line}`);
