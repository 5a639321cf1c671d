import { canonicalForm, type Mac } from './chain.js';
import type { SealedEvent } from './events.js';

/** A place in the chain, with the seal before it and the seal on it. */
type Place = Pick<SealedEvent, 'sequence' | 'previous' | 'seal'>;

/** An event and the place that it was sealed for; none where it never was. */
export interface Home {
  event: SealedEvent;
  sealed: Place | null;
}

/** How many events are looked for in all places, and in how many; a fault beyond is still found, only named *changed*. */
const SEARCHES = 100;
const PLACES = 1_000;

/** For each event the place that it was sealed for, which is not where it stands if somebody moved it. */
export function findHomes(events: readonly SealedEvent[], mac: Mac): Home[] {
  const homes = events.map((event): Home => ({ event, sealed: sealedIn(event, event, mac) }));
  const astray = homes.filter(({ sealed }) => sealed === null);
  const places = placesFor(
    astray.map(({ event }) => event),
    events,
  );
  let [shift, searches] = [0, 0];
  for (const home of astray) {
    const { event } = home;
    // Whoever shifts one event shifts many by as much.
    home.sealed = placedIn(places.get(event.sequence + shift), event, mac);
    if (!home.sealed && searches++ < SEARCHES) home.sealed = searched(places, event, mac);
    if (home.sealed) shift = home.sealed.sequence - event.sequence;
  }
  return homes;
}

/** Where an event that is astray can come from: the places of the others that are, and those that are empty. */
function placesFor(
  astray: readonly SealedEvent[],
  events: readonly SealedEvent[],
): Map<number, Place | number> {
  const places = new Map<number, Place | number>();
  if (astray.length === 0) return places;
  for (const event of astray) places.set(event.sequence, event);
  const taken = new Set(events.map(({ sequence }) => sequence));
  const first = events.reduce((least, { sequence }) => Math.min(least, sequence), Infinity);
  for (let sequence = first - 1; sequence <= first + events.length; sequence++)
    if (!taken.has(sequence)) places.set(sequence, sequence);
  return places;
}

function searched(places: Map<number, Place | number>, event: SealedEvent, mac: Mac): Place | null {
  for (const place of [...places.values()].slice(0, PLACES)) {
    const found = placedIn(place, event, mac);
    if (found) return found;
  }
  return null;
}

/** The event in a place where others stand now, or in an empty one, with the links of either. */
function placedIn(place: Place | number | undefined, event: SealedEvent, mac: Mac): Place | null {
  if (place === undefined) return null;
  if (typeof place === 'number') return sealedIn(event, { ...event, sequence: place }, mac);
  return (
    sealedIn(event, place, mac) ??
    sealedIn(event, { ...place, seal: event.seal }, mac) ??
    sealedIn(event, { ...event, sequence: place.sequence }, mac) ??
    sealedIn(event, { ...place, previous: event.previous }, mac)
  );
}

function sealedIn(event: SealedEvent, place: Place, mac: Mac): Place | null {
  const { sequence, previous, seal } = place;
  return mac(canonicalForm({ ...event, sequence, previous }), event.key) === seal
    ? { sequence, previous, seal }
    : null;
}
