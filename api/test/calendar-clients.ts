import ICAL from 'ical.js';
import ical, { type VEvent } from 'node-ical';

/** What a calendar app shows: days and local times in the zone of the couple, in order, `2026-03-29 15:00 Moment`. */
export type Shown = string[];

/** Reads a calendar and shows what lies from one day to another, both included. */
export type CalendarClient = (text: string, zone: string, from: string, to: string) => Shown;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Instants, and not the text of the calendar, are what is shown: so a wrong clock shows as a wrong time. */
function localTime(timeZone: string, instant: Date): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(timeZone, format);
  return format.format(instant);
}

const inOrder = (shown: Shown, from: string, to: string): Shown =>
  shown.filter((each) => each.slice(0, 10) >= from && each.slice(0, 10) <= to).sort();

/** ical.js goes by the clock that the calendar brings along. */
export const icalJs: CalendarClient = (text, zone, from, to) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const shown: Shown = [];
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    const tell = (time: ICAL.Time): void => {
      const when = time.isDate
        ? `${time.toString()} all day`
        : localTime(zone, new Date(time.toUnixTime() * 1_000));
      shown.push(`${when} ${event.summary}`);
    };
    if (!event.isRecurring()) tell(event.startDate);
    else {
      const dates = event.iterator();
      for (
        let next = dates.next() as ICAL.Time | undefined;
        next;
        next = dates.next() as ICAL.Time | undefined
      ) {
        if (next.toString().slice(0, 10) > to) break;
        tell(next);
      }
    }
  }
  return inOrder(shown, from, to);
};

/** node-ical goes by the name of the zone. */
export const nodeIcal: CalendarClient = (text, zone, from, to) => {
  const shown = Object.values(ical.sync.parseICS(text)).flatMap((event) =>
    event?.type === 'VEVENT' ? shownOf(event as VEvent, zone, from, to) : [],
  );
  return inOrder(shown, from, to);
};

function shownOf(event: VEvent, zone: string, from: string, to: string): Shown {
  const [begin, end] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T23:59:59Z`)];
  // Two days more on either side: days are those of the couple.
  begin.setUTCDate(begin.getUTCDate() - 2);
  end.setUTCDate(end.getUTCDate() + 2);
  return ical.expandRecurringEvent(event, { from: begin, to: end }).map(({ start, isFullDay, summary }) => {
    const title = typeof summary === 'string' ? summary : summary.val;
    if (!isFullDay) return `${localTime(zone, start)} ${title}`;
    // Days come as midnight of wherever the process runs.
    const [year, month, day] = [start.getFullYear(), start.getMonth() + 1, start.getDate()];
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')} all day ${title}`;
  });
}

/** Two apps that we did not write. */
export const calendarClients: [string, CalendarClient][] = [
  ['ical.js', icalJs],
  ['node-ical', nodeIcal],
];
