import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DemoAccount } from '@tweespraak/contracts/identity';
import { randomUUID } from 'node:crypto';
import { DemoAccounts } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { dayIn } from '../platform/days.js';
import { PracticesRepository } from '../practice/index.js';
import { Cast, DEMO_PASSWORD } from './cast.js';
import { demoPractice, type OfferedAccount } from './demo-practice.js';
import { aboutOffered } from './offered.js';
import { scenesOf } from './script.js';

const TIME_ZONE = 'Europe/Amsterdam';
const professionals = { ...demoPractice.therapists, ...demoPractice.colleagues };
/** The practice itself is a little older than its first couple. */
const OLDER = 30 * 24 * 3_600_000;

/**
 * Fills an empty database with the demo practice, by playing sixteen weeks through the product's own services, and
 * offers its accounts. A database with a practice of its own stays as it is, and offers nothing.
 */
export async function fillDemo(app: NestFastifyApplication, say: (line: string) => void): Promise<void> {
  const practices = app.get(PracticesRepository);
  if (!(await practices.anyPractice())) await fill(app, say);
  if (await practices.isDemo()) app.get(DemoAccounts).offered = demoPractice.offered.map(offeredAccount);
}

async function fill(app: NestFastifyApplication, say: (line: string) => void): Promise<void> {
  const clock = app.get(Clock);
  const today = dayIn(TIME_ZONE, clock.now());
  const cast = new Cast(app);
  const scenes = demoPractice.couples.flatMap((couple) => scenesOf(app, cast, couple, today));
  scenes.sort((one, other) => one.at.getTime() - other.at.getTime());
  const practiceId = randomUUID();
  const createdAt = new Date((scenes[0]?.at ?? clock.now()).getTime() - OLDER);
  try {
    await app
      .get(AuthDatabase)
      .transaction((client) =>
        app
          .get(PracticesRepository)
          .add({ id: practiceId, name: demoPractice.name, demo: true, createdAt }, client),
      );
    for (const [key, professional] of Object.entries(professionals))
      await cast.hire(practiceId, key, professional, createdAt);
    for (const [at, scene] of scenes.entries()) {
      if (at % Math.ceil(scenes.length / 4) === 0)
        say(`filling the demo practice, ${Math.round((at / scenes.length) * 100)} %`);
      clock.standAt(scene.at);
      await scene.play();
    }
  } finally {
    clock.standAt(null);
  }
  await cast.leave();
  await app.get(PracticesRepository).demoIsComplete(practiceId);
  say('the demo practice is ready');
}

function offeredAccount({ signInName, description }: OfferedAccount): DemoAccount {
  const people = [
    ...Object.values(professionals).map((each) => ({ ...each, kind: 'professional' as const })),
    ...demoPractice.couples
      .flatMap(({ partners }) => [partners.a, partners.b])
      .flatMap((each) => (each.joined ? [{ ...each, kind: 'partner' as const }] : [])),
  ];
  const person = people.find((each) => each.signInName === signInName);
  if (!person) throw new Error(`The demo offers ${signInName}, who is not in it.`);
  const { name, language, kind } = person;
  return { signInName, password: DEMO_PASSWORD, name, kind, language, about: aboutOffered[description] };
}
