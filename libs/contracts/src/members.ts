import { memberRoles } from '@tweespraak/domain/access';
import * as z from 'zod';
import { invitationState } from './couples.js';
import { id, instant, personName } from './fields.js';

/** What somebody is in the practice; at least one thing, each once. */
export const givenRoles = z
  .array(z.enum(memberRoles))
  .min(1)
  .max(memberRoles.length)
  .refine((roles) => new Set(roles).size === roles.length, { params: { rule: 'each_once' } });

/** A colleague, as everybody in the practice sees them. */
export const member = z
  .object({ id, name: z.string(), roles: z.array(z.enum(memberRoles)) })
  .meta({ id: 'Member' });
export type Member = z.infer<typeof member>;

/** A colleague who was invited; the owner sees these. */
export const invitedColleague = z.object({
  id,
  name: z.string(),
  roles: z.array(z.enum(memberRoles)),
  state: invitationState,
  expiresAt: instant,
});
export type InvitedColleague = z.infer<typeof invitedColleague>;

/** Who works in the practice. Nobody but the owner gets invitations and who left. */
export const members = z
  .object({
    members: z.array(member),
    invited: z.array(invitedColleague),
    former: z.array(z.object({ id, name: z.string(), endedAt: instant })),
  })
  .meta({ id: 'Members' });
export type Members = z.infer<typeof members>;

export const inviteColleague = z
  .object({ id, name: personName, roles: givenRoles })
  .meta({ id: 'InviteColleague' });
export type InviteColleague = z.infer<typeof inviteColleague>;

export const changeRoles = z.object({ roles: givenRoles }).meta({ id: 'ChangeRoles' });
export type ChangeRoles = z.infer<typeof changeRoles>;

/** Couples that would be left without a therapist go to this colleague. */
export const endMembership = z.object({ couplesTo: id.nullable() }).meta({ id: 'EndMembership' });
export type EndMembership = z.infer<typeof endMembership>;
