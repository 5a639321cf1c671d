import { day } from '@tweespraak/contracts/fields';
import * as z from 'zod';

/** What a date field holds: a day, or nothing for no date. */
export const dueDay = z.union([z.literal(''), day]);

/** As the contract has it. */
export const dueOrNone = (dueOn: string): string | null => dueOn || null;
