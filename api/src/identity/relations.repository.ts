import { Injectable } from '@nestjs/common';
import { mayWith, type Relation, type Right } from '@tweespraak/domain/access';
import { Database } from '../platform/database/database.js';

/** Records that a route names by their own id, and that belong to one couple. */
const recordsOfACouple = { assignments: 'assignments', reflections: 'reflections' } as const;
type Records = keyof typeof recordsOfACouple;

/** The couple that a route is about: named in its address, or through a record of that couple. */
export type About = { couple: string } | { record: string; of: Records };

export function aboutWhom(route: string, params: Record<string, string>): About | null {
  if (params['coupleId']) return { couple: params['coupleId'] };
  const [, of = ''] = /^\/api\/(\w+)\/:id(?:\/|$)/.exec(route) ?? [];
  return Object.hasOwn(recordsOfACouple, of) && params['id']
    ? { record: params['id'], of: of as Records }
    : null;
}

/** How a professional stands to a couple, as the database has it. */
@Injectable()
export class RelationsRepository {
  constructor(private readonly database: Database) {}

  /** Whether somebody who stands so to that couple may do this; what is out of reach answers the same as no. */
  async allow(about: About, right: Right): Promise<boolean> {
    const relations = await this.relationsTo(about);
    return relations.some((relation) => mayWith(relation, right));
  }

  private async relationsTo(about: About): Promise<Relation[]> {
    const [from, id] =
      'couple' in about
        ? ['(select $1::uuid as id)', about.couple]
        : [`(select couple_id as id from ${recordsOfACouple[about.of]} where id = $1)`, about.record];
    const [row] = await this.database.rows<{ relations: Relation[] }>(
      `select array_remove(array[
         case when c.id = any ((select app.my_own_couples())::uuid[]) then 'therapist' end,
         case when c.id = any ((select app.my_clients())::uuid[]) then 'substitute' end,
         case when c.id = any ((select app.my_caseload())::uuid[]) then 'supervisor' end,
         case when c.id = any ((select app.planned_couples())::uuid[]) then 'assistant' end], null) as relations
       from ${from} c`,
      [id],
    );
    return row?.relations ?? [];
  }
}
