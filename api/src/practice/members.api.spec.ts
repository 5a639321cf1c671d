import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aColleague, accountOf, type Colleague } from '../../test/colleagues.js';
import { Client } from '../../test/client.js';
import { aCouple, aTherapist, goIn } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';

let product: Product;
let owner: Client;
let noor: Colleague;
beforeAll(async () => void (product = await startProduct()));
beforeEach(async () => {
  owner = await aTherapist(product);
  noor = await aColleague(product, owner, ['therapist']);
});
afterAll(() => product.stop());

const roles = async (): Promise<Record<string, string[]>> => {
  const { body } = await owner.get('/practice/members');
  return Object.fromEntries(
    body.members.map(({ name, roles }: { name: string; roles: string[] }) => [name, roles]),
  );
};

describe('the owner', () => {
  it('sees who works here, also whom they invited; colleagues see colleagues alone', async () => {
    const invited = await owner.post('/practice/colleagues', {
      id: randomUUID(),
      name: 'Piet',
      roles: ['assistant'],
    });
    expect(invited.status).toBe(201);
    expect(invited.body.link).toContain('/colleague#');
    expect((await owner.get('/practice/members')).body).toMatchObject({
      members: [{ name: 'Mieke' }, { name: 'Noor' }],
      invited: [{ name: 'Piet', state: 'open' }],
    });
    expect((await noor.get('/practice/members')).body).toMatchObject({
      members: [{ name: 'Mieke' }, { name: 'Noor' }],
      invited: [],
    });
  });

  it('gives and takes roles, effective on the next request', async () => {
    expect((await noor.get('/caseload')).status).toBe(200);
    expect((await owner.put(`/practice/members/${noor.accountId}/roles`, { roles: ['owner'] })).status).toBe(
      204,
    );
    expect(await roles()).toMatchObject({ Noor: ['owner'] });
    expect((await noor.get('/caseload')).status).toBe(404);
    expect((await noor.get('/substitutes')).status).toBe(200);
  });

  it('is not the last one to go, nor to give the role away', async () => {
    const me = await accountOf(owner);
    const away = await owner.put(`/practice/members/${me}/roles`, { roles: ['therapist'] });
    expect(away).toMatchObject({ status: 409, body: { code: 'last_owner' } });
    const gone = await owner.put(`/practice/members/${me}/end`, { couplesTo: null });
    expect(gone).toMatchObject({ status: 409, body: { code: 'last_owner' } });
  });

  it('signs a colleague out everywhere', async () => {
    expect((await owner.delete(`/practice/members/${noor.accountId}/sign-ins`)).status).toBe(204);
    expect((await noor.get('/caseload')).status).toBe(401);
  });

  it('reaches nobody of another practice', async () => {
    const stranger = await aTherapist(product, 'Vreemd');
    const id = await accountOf(stranger);
    expect((await owner.put(`/practice/members/${id}/roles`, { roles: ['owner'] })).status).toBe(404);
    expect((await owner.put(`/practice/members/${id}/end`, { couplesTo: null })).status).toBe(404);
    expect((await owner.delete(`/practice/members/${id}/sign-ins`)).status).toBe(404);
    expect((await stranger.get('/caseload')).status).toBe(200);
  });
});

describe('a membership that ends', () => {
  it('ends sessions and access at once, and leaves the couples with a colleague', async () => {
    const couple = await aCouple(noor);
    const end = (couplesTo: string | null) =>
      owner.put(`/practice/members/${noor.accountId}/end`, { couplesTo });
    expect(await end(null)).toMatchObject({ status: 409, body: { code: 'has_couples' } });
    expect((await noor.get(`/couples/${couple.id}`)).status).toBe(200);
    expect((await end(await accountOf(owner))).status).toBe(204);
    expect((await noor.get(`/couples/${couple.id}`)).status).toBe(401);
    expect((await owner.get(`/couples/${couple.id}`)).status).toBe(200);
    expect(await roles()).not.toHaveProperty('Noor');
    expect((await owner.get('/practice/members')).body.former).toMatchObject([{ name: 'Noor' }]);
  });
});

describe('a colleague who was invited', () => {
  it('comes in with link and code, once, as what the owner said', async () => {
    const given = { id: randomUUID(), name: 'Piet', roles: ['assistant'] };
    const { link, code } = (await owner.post('/practice/colleagues', given)).body;
    const secret = { link: link.split('#')[1], code };
    const opened = await new Client(product.url).post('/colleagues/open', secret);
    expect(opened).toMatchObject({ status: 200, body: { name: 'Piet', roles: ['assistant'] } });
    const signInName = `piet-${given.id.slice(0, 8)}`;
    const asked = { ...secret, name: 'Piet', signInName };
    const there: [string, string] = ['/colleagues/ways', '/colleagues/accept'];
    const piet = await goIn(
      new Client(product.url),
      there,
      asked,
      { ...asked, language: 'nl' } as { signInName: string },
      () => new Date(),
    );
    expect((await piet.get('/session')).body.viewer).toMatchObject({ roles: ['assistant'] });
    expect(await roles()).toMatchObject({ Piet: ['assistant'] });
    expect((await new Client(product.url).post('/colleagues/open', secret)).status).toBe(404);
  });

  it('is shut out after five wrong codes, and when it is revoked', async () => {
    const invite = async (): Promise<{ id: string; link: string; code: string }> => {
      const id = randomUUID();
      const { body } = await owner.post('/practice/colleagues', { id, name: 'Piet', roles: ['assistant'] });
      return { id, link: body.link.split('#')[1], code: body.code };
    };
    const { link, code } = await invite();
    for (let tries = 0; tries < 5; tries++)
      await new Client(product.url).post('/colleagues/open', { link, code: 'XXXX-XXXX' });
    await product.database.look('delete from auth.tries');
    expect((await new Client(product.url).post('/colleagues/open', { link, code })).status).toBe(404);
    const other = await invite();
    expect((await owner.delete(`/practice/colleagues/${other.id}`)).status).toBe(204);
    expect((await new Client(product.url).post('/colleagues/open', other)).status).toBe(404);
  });
});

describe('nobody but the owner', () => {
  it.for([['therapist'], ['supervisor'], ['assistant']])('manages the practice: not a %s', async ([role]) => {
    const colleague = await aColleague(product, owner, [role ?? ''], 'Ans');
    const id = noor.accountId;
    const tried = [
      await colleague.post('/practice/colleagues', { id: randomUUID(), name: 'X', roles: ['owner'] }),
      await colleague.put(`/practice/members/${id}/roles`, { roles: ['owner'] }),
      await colleague.put(`/practice/members/${id}/end`, { couplesTo: null }),
      await colleague.delete(`/practice/members/${id}/sign-ins`),
    ];
    expect(tried.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(await roles()).toMatchObject({ Noor: ['therapist'] });
  });
});
