import { addDays, type LocalDate, type Weekday } from '@tweespraak/domain/calendar';
import { isPausedOn, layPeriods, type Slot, slotDateIn } from '@tweespraak/domain/rituals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CalendarClient, calendarClients } from '../../test/calendar-clients.js';
import { eventsOf } from './feed-events.js';
import type { FeedData, FeedRitual } from './feed-data.js';
import { writeCalendar } from './write-calendar.js';

afterEach(() => vi.unstubAllEnvs());

const uidOf = (name: string): string => name.replaceAll(' ', '-');
const write = (feed: FeedData): string => writeCalendar(feed.timeZone, eventsOf(feed), uidOf);

const ritual = (
  more: Partial<FeedRitual> = {},
  slot: Slot = {},
  unit: 'day' | 'week' | 'month' = 'week',
): FeedRitual => ({
  id: 'r1',
  preset: 'sunday-walk',
  endedOn: null,
  changes: 1,
  changedOn: '2026-01-05',
  schedules: [
    {
      from: '2026-01-05',
      unit,
      every: 1,
      times: 1,
      kept: 'either',
      weekday: slot.weekday ?? null,
      dayOfMonth: slot.dayOfMonth ?? null,
      at: slot.at ?? null,
    },
  ],
  pauses: [],
  ...more,
});
const feedOf = (...rituals: FeedRitual[]): FeedData => ({
  partnerId: 'p1',
  practiceId: 'x1',
  timeZone: 'Europe/Amsterdam',
  titles: 'neutral',
  language: 'nl',
  changes: 0,
  changedOn: '2026-01-05',
  rituals,
  homework: [],
});

const [FROM, TO]: [LocalDate, LocalDate] = ['2026-01-05', '2027-12-31'];

/** On these days the clocks go from 02:00 to 03:00; at 02:30 it is 03:30 then, as RFC 5545 says. */
const leaps = ['2026-03-29', '2027-03-28'];
const shownAt = (date: string, at: string | null): string =>
  at === '02:30' && leaps.includes(date) ? '03:30' : (at ?? 'all day');

/** What the product itself says, in the words of a calendar app. */
function agreed({ schedules, pauses, endedOn }: FeedRitual, until: LocalDate = TO): string[] {
  const [{ unit, weekday, dayOfMonth, at } = schedules[0]!] = schedules;
  const slot = { weekday: weekday ?? undefined, dayOfMonth: dayOfMonth ?? undefined };
  return layPeriods(schedules, until)
    .map((period) => slotDateIn(period, unit, slot))
    .filter((date): date is LocalDate => date !== undefined)
    .filter((date) => date <= (endedOn ?? until) && !isPausedOn(date, pauses))
    .map((date) => `${date} ${shownAt(date, at)} Moment`);
}

const times = [undefined, '02:30', '15:00', '23:45'];
const slots: ['day' | 'week' | 'month', Slot][] = [
  ['day', {}],
  ...([1, 4, 7] as Weekday[]).map((weekday): ['week', Slot] => ['week', { weekday }]),
  ['month', { weekday: 5 }],
  ...[1, 29, 30, 31].map((dayOfMonth): ['month', Slot] => ['month', { dayOfMonth }]),
];
const kinds = slots.flatMap(([unit, slot]) =>
  times.flatMap((at) =>
    [1, 2].map((every) => ({
      unit,
      every,
      at: at ?? null,
      slot,
      told: `every ${every} ${unit} ${JSON.stringify({ ...slot, at })}`,
    })),
  ),
);

/** One of each kind of slot, with a rest, and with an end. */
const rituals = kinds
  .filter(({ unit, at }) => unit !== 'day' || at !== null)
  .flatMap(({ unit, every, at, slot, told }) => {
    const plain = ritual({}, { ...slot, at: at ?? undefined }, unit);
    const schedules = plain.schedules.map((schedule) => ({ ...schedule, every }));
    const pauses = [
      { from: '2026-03-20' as LocalDate, to: '2026-04-10' as LocalDate },
      { from: '2026-10-20' as LocalDate, to: '2026-10-26' as LocalDate },
    ];
    return [
      { told, of: { ...plain, schedules } },
      { told: `${told} with rests`, of: { ...plain, schedules, pauses } },
      { told: `${told} that ended`, of: { ...plain, schedules, endedOn: '2026-10-25' as LocalDate } },
    ];
  });

describe.each(calendarClients)('%s', (_name: string, read: CalendarClient) => {
  it.each(['UTC', 'Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'shows each kind of slot on its days and at its time for two years, wherever it runs: %s',
    (processZone) => {
      vi.stubEnv('TZ', processZone);
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(processZone);
      const wrong = rituals.filter(
        ({ of }) => read(write(feedOf(of)), 'Europe/Amsterdam', FROM, TO).join() !== agreed(of).join(),
      );
      expect(wrong.map(({ told }) => told)).toEqual([]);
    },
  );

  it('shows a time in the night that the clocks change', () => {
    const nightly = ritual({}, { weekday: 7, at: '02:30' });
    const shown = read(write(feedOf(nightly)), 'Europe/Amsterdam', '2026-03-22', '2026-04-05');
    expect(shown).toEqual(['2026-03-22 02:30 Moment', '2026-03-29 03:30 Moment', '2026-04-05 02:30 Moment']);
    expect(read(write(feedOf(nightly)), 'Europe/Amsterdam', '2026-10-18', '2026-11-01')).toEqual([
      '2026-10-18 02:30 Moment',
      '2026-10-25 02:30 Moment',
      '2026-11-01 02:30 Moment',
    ]);
  });
});

describe('the calendar as text', () => {
  it('is the same wherever the server stands', () => {
    const texts = ['UTC', 'Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Auckland'].map((zone) => {
      vi.stubEnv('TZ', zone);
      return write(feedOf(...rituals.map(({ of }, place) => ({ ...of, id: `r${place}` }))));
    });
    expect(new Set(texts).size).toBe(1);
  });

  it('has lines of at most 75 octets that end as they should, and ASCII alone', () => {
    const text = write({ ...feedOf(...rituals.map(({ of }) => of)), timeZone: 'Africa/Casablanca' });
    expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.join('')).not.toContain('\n');
    expect(lines.filter((line) => line.length > 75)).toEqual([]);
  });

  it('asks nobody for anything: no alarm, no place to open, nobody invited, no text', () => {
    const homework = [
      { id: 'h1', dueOn: '2026-02-01' as LocalDate, changes: 2, changedOn: '2026-01-20' as LocalDate },
    ];
    const text = write({ ...feedOf(ritual({}, { weekday: 7, at: '15:00' })), homework });
    expect(text).not.toMatch(/VALARM|VTODO|URL|ATTENDEE|ORGANIZER|LOCATION|DESCRIPTION|http/);
    expect(text.match(/^SUMMARY:.*$/gm)).toEqual(['SUMMARY:Moment', 'SUMMARY:Moment']);
  });

  it('tells a due date as a day that keeps nobody from being free', () => {
    const homework = [
      { id: 'h1', dueOn: '2026-02-01' as LocalDate, changes: 2, changedOn: '2026-01-20' as LocalDate },
    ];
    const text = write({ ...feedOf(), homework });
    expect(text).toContain('DTSTART;VALUE=DATE:20260201\r\nDURATION:P1D\r\nTRANSP:TRANSPARENT');
    expect(text).toContain('DTSTAMP:20260120T000000Z\r\nLAST-MODIFIED:20260120T000000Z\r\nSEQUENCE:2');
  });

  it('names the article’s rituals for who wants that, and never those that a couple named', () => {
    const walk = ritual({}, { weekday: 7 });
    const named = { ...feedOf(walk, { ...walk, id: 'r2', preset: null }), titles: 'names' as const };
    const titles = (text: string) => text.match(/^SUMMARY:.*(?=\r)/gm);
    expect(titles(write(named))).toEqual(['SUMMARY:Zondagse wandeling', 'SUMMARY:Moment']);
    expect(titles(write({ ...named, language: 'en' }))).toEqual(['SUMMARY:Sunday walk', 'SUMMARY:Moment']);
  });

  it('counts on in every event when something changes, and keeps its name', () => {
    const before = write(feedOf(ritual({}, { weekday: 7 })));
    const rested = ritual({ changes: 2, changedOn: addDays('2026-01-05', 9) }, { weekday: 7 });
    const after = write(feedOf({ ...rested, pauses: [{ from: '2026-02-01', to: '2026-02-02' }] }));
    expect(before).toContain('UID:ritual-r1-2026-01-05-regular\r\nDTSTAMP:20260105T000000Z');
    expect(after).toContain('UID:ritual-r1-2026-01-05-regular\r\nDTSTAMP:20260114T000000Z');
    expect([before, after].map((text) => /SEQUENCE:(\d+)/.exec(text)?.[1])).toEqual(['1', '2']);
    expect(after).toContain('EXDATE;VALUE=DATE:20260201');
  });
});
