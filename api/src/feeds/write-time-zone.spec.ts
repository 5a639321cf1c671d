import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeTimeZone } from './write-time-zone.js';
import { writeLines } from './write-lines.js';

const HOUR = 3_600_000;

/** Offsets in minutes as the written clock says them, read by a client that we did not write. */
function offsetsWritten(zone: string, instants: number[]): number[] {
  const component = new ICAL.Component(ICAL.parse(writeLines(writeTimeZone(zone))));
  const read = new ICAL.Timezone(component);
  return instants.map((instant) => {
    const utc = ICAL.Time.fromJSDate(new Date(instant), true);
    return Math.round(utc.convertToZone(read).utcOffset() / 60);
  });
}

/** Offsets as the server's own zone data says them. */
function offsetsKnown(zone: string, instants: number[]): number[] {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return instants.map((instant) => {
    const shown = Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
    return Math.round((shown - instant) / 60_000);
  });
}

const everyDay = Array.from({ length: 5 * 365 }, (_, day) => Date.UTC(2026, 0, 1, 12) + day * 24 * HOUR);
const hoursFrom = (change: number, ...hours: number[]): number[] => hours.map((each) => change + each * HOUR);

describe('the clock of a zone', () => {
  it('of Amsterdam is one rule for summer and one for winter, under its own name', () => {
    expect(writeTimeZone('Europe/Amsterdam')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Amsterdam',
      'BEGIN:DAYLIGHT',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'DTSTART:19700329T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'DTSTART:19701025T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('changes at the very minute', () => {
    const spring = hoursFrom(Date.UTC(2026, 2, 29, 1), -2, -1, -0.02, 0, 0.02, 1, 2);
    // The hour before the clocks go back comes twice; this client takes it for the later one.
    const autumn = hoursFrom(Date.UTC(2026, 9, 25, 1), -2, -1.02, 0, 0.02, 1, 2);
    const instants = [...spring, ...autumn];
    expect(offsetsWritten('Europe/Amsterdam', instants)).toEqual(offsetsKnown('Europe/Amsterdam', instants));
  });

  it('does not change where clocks never do', () => {
    expect(writeTimeZone('Asia/Tokyo').filter((line) => line.startsWith('TZOFFSET'))).toEqual([
      'TZOFFSETFROM:+0900',
      'TZOFFSETTO:+0900',
    ]);
  });

  it.each([
    'Europe/Amsterdam',
    'Africa/Casablanca',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'America/Santiago',
  ])('of %s is the server’s, and a clock of another place would be found', (zone) => {
    expect(offsetsWritten(zone, everyDay)).toEqual(offsetsKnown(zone, everyDay));
    expect(offsetsWritten('America/New_York', everyDay)).not.toEqual(offsetsKnown(zone, everyDay));
  });

  it('is the server’s in every zone that it knows', () => {
    const weekly = everyDay.filter((_, day) => day % 7 === 0);
    const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC', 'Europe/Kiev', '+05:30'];
    const wrong = zones.filter(
      (zone) => offsetsWritten(zone, weekly).join() !== offsetsKnown(zone, weekly).join(),
    );
    expect(wrong).toEqual([]);
  });
});
