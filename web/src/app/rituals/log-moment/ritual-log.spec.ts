import '@angular/compiler';
import { Injector, runInInjectionContext, signal } from '@angular/core';
import type { PartnerRitual, PartnerRituals } from '@tweespraak/contracts/rituals';
import { describe, expect, it, vi } from 'vitest';
import { RitualsApi } from '../rituals-api';
import { RitualLog } from './ritual-log';

const walkId = '00000001-1111-4111-8111-111111111111';
const today = '2026-11-22';

function aWalk(own: PartnerRitual['own'] = []): PartnerRitual {
  return {
    id: walkId,
    preset: 'sunday-walk',
    name: null,
    cadence: { unit: 'week', every: 1, times: 1, kept: 'either' },
    slot: { weekday: 7, dayOfMonth: null, at: '15:00' },
    next: null,
    rest: null,
    logFrom: '2026-11-09',
    startedOn: '2026-11-02',
    endedOn: null,
    paused: false,
    streak: { current: 0, longest: 0, kept: 0, of: 0, stones: [] },
    mayLogToday: own.length === 0,
    toLogToday: own.length === 0,
    keptToday: own.length > 0,
    own,
  };
}

function aPage() {
  const shown = signal<PartnerRituals>({ today, streaks: 'shown', rituals: [aWalk()], proposals: [] });
  const api = {
    partnerRituals: () => ({ hasValue: () => true, value: shown, error: () => undefined }),
    logMoment: vi.fn((_ritual: string, id: string, on: string) =>
      Promise.resolve(aWalk([{ id, on, mayTakeBack: true }])),
    ),
    takeBackMoment: vi.fn(() => Promise.resolve(aWalk())),
  };
  const injector = Injector.create({ providers: [{ provide: RitualsApi, useValue: api }] });
  const log = runInInjectionContext(injector, () => new RitualLog());
  return {
    api,
    log,
    walk: () => log.rituals()?.rituals[0],
    ids: () => api.logMoment.mock.calls.map(([, id]) => id),
  };
}

describe('noting a moment down', () => {
  it('is one moment, however fast someone taps twice', async () => {
    const { log, api, walk } = aPage();
    expect(await Promise.all([log.note(walkId, today), log.note(walkId, today)])).toEqual([true, false]);
    expect(api.logMoment).toHaveBeenCalledOnce();
    expect(walk()?.own).toHaveLength(1);
  });

  it('is the same moment when the answer was lost and someone taps again', async () => {
    const { log, api, ids } = aPage();
    api.logMoment.mockRejectedValueOnce(new Error('away'));
    expect(await log.note(walkId, today)).toBe(false);
    expect(log.failed()?.ritualId).toBe(walkId);
    expect(await log.note(walkId, today)).toBe(true);
    expect(log.failed()).toBeNull();
    expect(new Set(ids()).size).toBe(1);
  });

  it('is a new moment after the former one was taken back, and on another day', async () => {
    const { log, walk, ids } = aPage();
    await log.note(walkId, today);
    await log.takeBack(walkId, walk()?.own[0]?.id ?? '');
    expect(walk()?.own).toEqual([]);
    await log.note(walkId, today);
    await log.note(walkId, '2026-11-21');
    expect(new Set(ids()).size).toBe(3);
  });

  it('leaves the page as it was when it is not saved', async () => {
    const { log, api, walk } = aPage();
    api.logMoment.mockRejectedValueOnce(new Error('away'));
    await log.note(walkId, today);
    expect(walk()?.own).toEqual([]);
    expect(log.isBusy(walkId)).toBe(false);
  });
});
