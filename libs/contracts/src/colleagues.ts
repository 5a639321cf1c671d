import { memberRoles } from '@tweespraak/domain/access';
import * as z from 'zod';
import { linkAndCode, personName, signInName } from './fields.js';
import { language } from './localized.js';
import { newWay } from './sign-in.js';

/** A colleague opens the link with the code that the owner told them. */
export const openColleagueInvitation = z.object(linkAndCode).meta({ id: 'OpenColleagueInvitation' });
export type OpenColleagueInvitation = z.infer<typeof openColleagueInvitation>;

/** What the page tells after the right code. */
export const openedColleagueInvitation = z
  .object({ practice: z.string(), name: z.string(), roles: z.array(z.enum(memberRoles)), language })
  .meta({ id: 'OpenedColleagueInvitation' });
export type OpenedColleagueInvitation = z.infer<typeof openedColleagueInvitation>;

export const askWaysAsColleague = z
  .object({ ...linkAndCode, name: personName, signInName })
  .meta({ id: 'AskWaysAsColleague' });
export type AskWaysAsColleague = z.infer<typeof askWaysAsColleague>;

export const joinPractice = z
  .object({ ...linkAndCode, name: personName, signInName, language, way: newWay })
  .meta({ id: 'JoinPractice' });
export type JoinPractice = z.infer<typeof joinPractice>;
