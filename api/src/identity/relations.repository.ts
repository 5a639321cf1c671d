import { Injectable } from '@nestjs/common';
import { mayWith, type Relation, type Right } from '@tweespraak/domain/access';
import { Database } from '../platform/database/database.js';

/** Records that a route names by their own id, and that belong to one couple. */
const recordsOfACouple = ['assignments', 'reflections', 'safety-checks'] as const;

/** What a route is about: a couple named in its address, or a record of one. */
export interface About {
  kind: 'couples' | (typeof recordsOfACouple)[number];
  id: string;
}

export function aboutWhom(route: string, params: Record<string, string>): About | null {
  if (params['coupleId']) return { kind: 'couples', id: params['coupleId'] };
  const [, named] = /^\/api\/([\w-]+)\/:id(?:\/|$)/.exec(route) ?? [];
  const kind = recordsOfACouple.find((each) => each === named);
  return kind && params['id'] ? { kind, id: params['id'] } : null;
}

/** How a professional stands to a couple, as the database has it. */
@Injectable()
export class RelationsRepository {
  constructor(private readonly database: Database) {}

  /** Whether somebody who stands so to that couple may do this; what is out of reach answers the same as no. */
  async allow({ kind, id }: About, right: Right): Promise<boolean> {
    const [row] = await this.database.rows<{ relations: Relation[] }>(
      'select app.my_relations($1, $2) as relations',
      [kind, id],
    );
    return row?.relations.some((relation) => mayWith(relation, right)) ?? false;
  }
}
