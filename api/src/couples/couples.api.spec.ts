import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../../test/client.js';
import { aCouple, anAssignment, aPartner, aTherapist, PASSWORD, takeWay } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());
afterEach(() => product.clock.standAt(null));

const join = (link: string, code: string, signInName: string) => {
  const given = { link: link.split('#')[1], code, name: 'Anna', signInName };
  return takeWay(new Client(product.url), ['/invitations/ways', '/invitations/accept'], given, {
    ...given,
    consent: true,
    consentVersion: '2026-11',
    language: 'nl',
    mail: null,
  });
};
const open = (link: string, code: string) =>
  new Client(product.url).post('/invitations/open', { link: link.split('#')[1], code });

describe('a couple', () => {
  it('is added once, however often the same form is sent', async () => {
    const therapist = await aTherapist(product);
    const couple = {
      id: randomUUID(),
      label: 'Jansen en De Wit',
      timeZone: 'Europe/Amsterdam',
      rituals: ['sunday-walk'],
    };
    const answers = await Promise.all([1, 2, 3].map(() => therapist.post('/couples', couple)));
    expect(answers.some(({ status }) => status === 201)).toBe(true);
    expect((await therapist.get('/caseload')).body.couples).toHaveLength(1);
    expect((await therapist.get(`/couples/${couple.id}/rituals`)).body.proposals).toHaveLength(1);
  });

  it('says which field does not fit', async () => {
    const therapist = await aTherapist(product);
    const answer = await therapist.post('/couples', {
      id: 'x',
      label: ' ',
      timeZone: 'Europe/Nergens',
      rituals: ['golf'],
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid_input' } });
    expect(answer.body.fields.map(({ path }: { path: string }) => path)).toEqual([
      '/id',
      '/label',
      '/timeZone',
      '/rituals/0',
    ]);
    expect(answer.body.fields[2].rule).toBe('time_zone');
  });

  it('is not found by a therapist of another practice, in none of its parts', async () => {
    const { id } = await aCouple(await aTherapist(product));
    const stranger = await aTherapist(product);
    const missing = randomUUID();
    for (const path of ['', '/assignments', '/reflections', '/rituals']) {
      const [foreign, none] = [
        await stranger.get(`/couples/${id}${path}`),
        await stranger.get(`/couples/${missing}${path}`),
      ];
      expect([foreign.status, foreign.body]).toEqual([404, none.body]);
    }
    expect((await stranger.put(`/couples/${id}/archive`)).status).toBe(404);
    expect((await stranger.put(`/couples/${id}/partners/a/invitation`)).status).toBe(404);
    expect(
      (await stranger.post('/couples', { id, label: 'Van mij', timeZone: 'Europe/Amsterdam', rituals: [] }))
        .status,
    ).not.toBe(201);
    expect((await stranger.get(`/couples/${id}`)).status).toBe(404);
  });

  it('is renamed only on top of what was read', async () => {
    const therapist = await aTherapist(product);
    const { id } = await aCouple(therapist);
    const rename = (label: string, headers: Record<string, string>) =>
      therapist.put(`/couples/${id}`, { label, timeZone: 'Europe/London' }, headers);
    expect((await rename('Zonder', {})).status).toBe(428);
    expect((await rename('Eerst', { 'if-match': '"1"' })).body).toMatchObject({
      label: 'Eerst',
      timeZone: 'Europe/London',
      revision: 2,
    });
    expect(await rename('Te laat', { 'if-match': '"1"' })).toMatchObject({
      status: 412,
      body: { code: 'stale' },
    });
  });

  it('goes to the archive and comes back, with its partners signed in as before', async () => {
    const therapist = await aTherapist(product);
    const couple = await aCouple(therapist);
    expect((await therapist.put(`/couples/${couple.id}/archive`)).status).toBe(204);
    expect((await therapist.get('/caseload')).body.couples[0].archivedAt).not.toBeNull();
    await expect(anAssignment(therapist, couple.id)).rejects.toThrow('archived');
    expect((await couple.a.get('/homework')).status).toBe(200);
    expect((await therapist.delete(`/couples/${couple.id}/archive`)).status).toBe(204);
    await anAssignment(therapist, couple.id);
  });
});

describe('an invitation', () => {
  it('needs the link and the code, and tells nothing before both are right', async () => {
    const therapist = await aTherapist(product);
    const { id } = (
      await therapist.post('/couples', {
        id: randomUUID(),
        label: 'Nieuw',
        timeZone: 'Europe/Amsterdam',
        rituals: [],
      })
    ).body;
    const { link, code } = (await therapist.put(`/couples/${id}/partners/a/invitation`)).body;
    const wrongCode = await open(link, 'XXXX-XXXX');
    const wrongLink = await open(`${link}x`, code);
    expect(wrongCode).toMatchObject({ status: 404, body: { code: 'invitation_refused' } });
    expect(wrongLink.body).toEqual(wrongCode.body);
    expect((await open(link, code)).body).toMatchObject({ therapists: ['Mieke'], language: 'nl' });
    const kept = JSON.stringify(await product.database.look('select * from invitations'));
    expect(kept).not.toContain(code);
  });

  it('closes after five wrong codes, and a renewed one opens again', async () => {
    const therapist = await aTherapist(product);
    const { id } = (
      await therapist.post('/couples', {
        id: randomUUID(),
        label: 'Nieuw',
        timeZone: 'Europe/Amsterdam',
        rituals: [],
      })
    ).body;
    const first = (await therapist.put(`/couples/${id}/partners/a/invitation`)).body;
    for (let tries = 0; tries < 5; tries++) await open(first.link, 'XXXX-XXXX');
    expect((await open(first.link, first.code)).status).toBe(404);
    expect((await therapist.get(`/couples/${id}`)).body.partners[0].invitation.state).toBe('locked');

    const renewed = (await therapist.put(`/couples/${id}/partners/a/invitation`)).body;
    expect((await open(renewed.link, renewed.code)).status).toBe(200);
    expect((await open(first.link, renewed.code)).status).toBe(404);
  });

  it('ends when it is revoked, used, or three days old', async () => {
    const therapist = await aTherapist(product);
    const { id } = (
      await therapist.post('/couples', {
        id: randomUUID(),
        label: 'Nieuw',
        timeZone: 'Europe/Amsterdam',
        rituals: [],
      })
    ).body;
    const state = async (side: number) =>
      (await therapist.get(`/couples/${id}`)).body.partners[side].invitation.state;
    const revoked = (await therapist.put(`/couples/${id}/partners/a/invitation`)).body;
    await therapist.delete(`/couples/${id}/partners/a/invitation`);
    expect([await state(0), (await open(revoked.link, revoked.code)).status]).toEqual(['revoked', 404]);

    product.clock.standAt(new Date(Date.now() - 73 * 3_600_000));
    const old = (await therapist.put(`/couples/${id}/partners/b/invitation`)).body;
    product.clock.standAt(null);
    expect([await state(1), (await open(old.link, old.code)).status]).toEqual(['expired', 404]);

    const used = (await therapist.put(`/couples/${id}/partners/a/invitation`)).body;
    expect((await join(used.link, used.code, `anna-${id.slice(0, 8)}`)).status).toBe(201);
    expect([await state(0), (await join(used.link, used.code, `anna2-${id.slice(0, 8)}`)).status]).toEqual([
      'used',
      404,
    ]);
    expect((await therapist.put(`/couples/${id}/partners/a/invitation`)).body.code).toBe('already_joined');
  });

  it('is not lost to a sign-in name that is taken', async () => {
    const therapist = await aTherapist(product);
    const couple = await aCouple(therapist);
    const { id } = (
      await therapist.post('/couples', {
        id: randomUUID(),
        label: 'Nieuw',
        timeZone: 'Europe/Amsterdam',
        rituals: [],
      })
    ).body;
    const { link, code } = (await therapist.put(`/couples/${id}/partners/b/invitation`)).body;
    expect(await join(link, code, couple.a.signInName)).toMatchObject({
      status: 409,
      body: { code: 'sign_in_name_taken', fields: [{ path: '/signInName' }] },
    });
    expect((await join(link, code, `vrij-${id.slice(0, 8)}`)).status).toBe(201);
  });

  it('asks for consent to the text that was shown', async () => {
    const therapist = await aTherapist(product);
    const { id } = (
      await therapist.post('/couples', {
        id: randomUUID(),
        label: 'Nieuw',
        timeZone: 'Europe/Amsterdam',
        rituals: [],
      })
    ).body;
    const { link, code } = (await therapist.put(`/couples/${id}/partners/a/invitation`)).body;
    const body = {
      link: link.split('#')[1],
      code,
      consentVersion: '2026-11',
      name: 'A',
      language: 'nl',
      signInName: 'abc',
      mail: null,
      way: { kind: 'password', ticket: 'x'.repeat(43), password: PASSWORD, code: '123456' },
    };
    expect(
      (await new Client(product.url).post('/invitations/accept', { ...body, consent: false })).body.fields[0]
        .path,
    ).toBe('/consent');
    expect(
      (
        await new Client(product.url).post('/invitations/accept', {
          ...body,
          consent: true,
          consentVersion: 'oud',
        })
      ).body.fields[0].rule,
    ).toBe('consent_changed');
    await aPartner(therapist, id, 'a', 'Anna');
    expect(await product.database.look(`select version from consents where couple_id = $1`, [id])).toEqual([
      { version: '2026-11' },
    ]);
  });
});
