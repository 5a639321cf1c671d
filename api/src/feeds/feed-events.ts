import { type LocalDate, laterOf } from '@tweespraak/domain/calendar';
import { laySeries, type Series } from '@tweespraak/domain/feeds';
import type { FeedData, FeedHomework, FeedRitual } from './feed-data.js';
import { aroundClockChanges } from './around-clock-changes.js';
import { NEUTRAL, titleOf } from './titles.js';

/** An event of the calendar, before it is written down. */
export interface FeedEvent {
  /** What it is an event of: never shown, but made into its UID. */
  name: string;
  title: string;
  series: Series;
  /** Minutes that it takes; nothing for a whole day. */
  minutes: number | null;
  sequence: number;
  changedOn: LocalDate;
}

/** A walk or an evening has an hour in the agenda; what is kept by the day is short. */
const HOUR = 60;
const SHORT = 15;

/** The events of a feed: each ritual as long as one agreement holds, and each exercise on the day it is asked for. */
export function eventsOf(feed: FeedData): FeedEvent[] {
  return [
    ...feed.rituals
      .flatMap((ritual) => ofRitual(feed, ritual))
      .flatMap((event) => aroundClockChanges(event, feed.timeZone)),
    ...feed.homework.map((homework) => ofHomework(feed, homework)),
  ];
}

function ofRitual(feed: FeedData, ritual: FeedRitual): FeedEvent[] {
  const schedules = ritual.schedules.map(({ weekday, dayOfMonth, at, ...schedule }) => ({
    ...schedule,
    slot: {
      weekday: weekday ?? undefined,
      dayOfMonth: dayOfMonth ?? undefined,
      at: at ?? undefined,
    },
  }));
  const { pauses } = ritual;
  return laySeries({ schedules, pauses, endedOn: ritual.endedOn ?? undefined }).map((series) => ({
    ...changeOf(feed, ritual),
    name: `ritual ${ritual.id} ${series.agreedFrom} ${series.part}`,
    title: titleOf(ritual.preset, feed),
    series,
    minutes: series.at === null ? null : series.rule?.unit === 'day' ? SHORT : HOUR,
  }));
}

function ofHomework(feed: FeedData, homework: FeedHomework): FeedEvent {
  const day = homework.dueOn;
  return {
    ...changeOf(feed, homework),
    name: `homework ${homework.id}`,
    title: NEUTRAL,
    series: { agreedFrom: day, part: 'regular', first: day, at: null, rule: null, last: day, except: [] },
    minutes: null,
  };
}

/** Both numbers only grow, so their sum never falls; and days come from what was done, so that no clock is in a feed. */
function changeOf(
  feed: FeedData,
  { changes, changedOn }: FeedHomework | FeedRitual,
): Pick<FeedEvent, 'sequence' | 'changedOn'> {
  return { sequence: feed.changes + changes, changedOn: laterOf(feed.changedOn, changedOn) };
}
