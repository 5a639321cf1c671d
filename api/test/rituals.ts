import type { Client } from './client.js';

/** Once a week, on Wednesday evening. */
export const weekly = {
  cadence: { unit: 'week', every: 1, times: 1, kept: 'either' },
  slot: { weekday: 3, dayOfMonth: null, at: '19:30' },
};

/** What a partner's page of rituals shows. */
export const ritualsOf = async (partner: Client) => (await partner.get('/rituals')).body;

/** A partner's answer to a proposal. */
export const say = (partner: Client, proposal: string, said: 'yes' | 'not-now') =>
  partner.put(`/rituals/proposals/${proposal}/answer`, { said });
