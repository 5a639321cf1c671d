/** Every zone that this browser knows, the home market first. */
export function knownTimeZones(): string[] {
  const home = 'Europe/Amsterdam';
  return [home, ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== home)];
}

/** The place of a zone, as one says it: `America/Los_Angeles` is Los Angeles. */
export function placeOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
