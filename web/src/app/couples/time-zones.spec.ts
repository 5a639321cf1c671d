import { timeZone } from '@tweespraak/contracts/fields';
import { describe, expect, it } from 'vitest';
import { knownTimeZones, placeOf } from './time-zones';

describe('the time zones to choose from', () => {
  it('every zone that is offered is one that the server takes, each once', () => {
    const zones = knownTimeZones();
    expect(zones.filter((zone) => !timeZone.safeParse(zone).success)).toEqual([]);
    expect(new Set(zones).size).toBe(zones.length);
    expect(zones[0]).toBe('Europe/Amsterdam');
  });

  it('a zone is spoken of by its place', () => {
    expect(placeOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
    expect(placeOf('UTC')).toBe('UTC');
  });
});
