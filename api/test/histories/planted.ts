import { vi } from 'vitest';
import { FeedsRepository } from '../../src/feeds/feeds.repository.js';
import { HomeworkService } from '../../src/reflections/homework.service.js';
import type { Partner } from '../../src/identity/index.js';
import type { Product } from '../product.js';

/** A leak that somebody could build one day; each has to be found. Plants it, and gives what takes it out again. */
export interface Leak {
  told: string;
  plant(product: Product): () => void;
}

interface OfTheOther {
  saved: number;
  at: string | null;
  drafts: number;
}

async function ofTheOther(product: Product, { coupleId, partnerId }: Partner): Promise<OfTheOther> {
  const [row] = await product.database.look<OfTheOther>(
    `select count(*)::int as saved, max(saved_at)::text as at,
       (select count(*)::int from reflections where couple_id = $1 and partner_id <> $2 and state = 'draft') as drafts
     from answers where couple_id = $1 and partner_id <> $2`,
    [coupleId, partnerId],
  );
  return row ?? { saved: 0, at: null, drafts: 0 };
}

/** Changes the lines of homework that a partner gets by what the other did. */
function inTheLines(change: (line: object, other: OfTheOther) => object): Leak['plant'] {
  return (product) => {
    const service = product.app.get(HomeworkService);
    const lines = service.lines.bind(service);
    const spy = vi.spyOn(service, 'lines').mockImplementation(async (viewer) => {
      const other = await ofTheOther(product, viewer);
      return (await lines(viewer)).map((line) => Object.assign({}, line, change(line, other)));
    });
    return () => spy.mockRestore();
  };
}

export const leaks: Leak[] = [
  {
    told: 'a calendar whose count moves with what the other saved',
    plant: (product) => {
      const feeds = product.app.get(FeedsRepository);
      const behind = feeds.behind.bind(feeds);
      const spy = vi.spyOn(feeds, 'behind').mockImplementation(async (...given) => {
        const feed = await behind(...given);
        const [row] = await product.database.look<{ saved: number }>(
          `select count(*)::int as saved from answers n join partners p on p.couple_id = n.couple_id
           where p.id = $1 and n.partner_id <> p.id`,
          [feed?.partnerId],
        );
        return feed && { ...feed, changes: feed.changes + (row?.saved ?? 0) };
      });
      return () => spy.mockRestore();
    },
  },
  { told: 'a counter of what the other saved', plant: inTheLines((_line, { saved }) => ({ of: 8 + saved })) },
  {
    told: 'a time that moves with the other',
    plant: inTheLines((_line, { at }) => ({ at: at ? new Date(at).toISOString() : null })),
  },
  {
    told: 'one sign more while the other has a draft',
    plant: inTheLines((_line, { drafts }) => ({
      dueOn: null,
      title: { nl: `Samen${'.'.repeat(drafts)}`, en: 'Together' },
    })),
  },
  {
    told: 'an ETag made of all changes of the couple',
    plant: (product) => {
      let changes = 0;
      const server = product.app.getHttpServer();
      const listen = (
        request: { method?: string; url?: string },
        response: { setHeader(name: string, value: string): unknown },
      ): void => {
        if (request.method !== 'GET') changes++;
        // A new household: its first assignment.
        if (request.method === 'POST' && changes > 1 && request.url?.endsWith('/assignments')) changes = 1;
        response.setHeader('etag', `W/"${changes}"`);
      };
      server.prependListener('request', listen);
      return () => void server.off('request', listen);
    },
  },
];
