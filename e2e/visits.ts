import type { BrowserContext, PlaywrightWorkerArgs } from '@playwright/test';
import { caseload } from '@tweespraak/contracts/caseload';
import { homeworkLines, reflectionLines } from '@tweespraak/contracts/reflections';
import { partnerRituals } from '@tweespraak/contracts/rituals';
import type { Ids } from './pages.js';
import { Account, sanne } from './people.js';
import { Practice } from './practice.js';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** Where everything is in the demo practice, and the keys of who looks at it. */
export interface Visits {
  ids: Ids;
  therapist: Cookies;
  partner: Cookies;
}

/** Marijke at her desk and Sanne on her phone, whose pages are the fullest; something lies ready for Sanne. */
export async function planVisits(
  { request }: PlaywrightWorkerArgs['playwright'],
  baseURL: string | undefined,
): Promise<Visits> {
  const [desk, phone] = [await request.newContext({ baseURL }), await request.newContext({ baseURL })];
  const practice = await Practice.of(desk);
  const partner = await Account.signedIn(phone, sanne);

  const { couples } = caseload.parse(await practice.therapist.read('/caseload'));
  const couple = found(couples.find(({ names }) => names.includes(sanne.name))).coupleId;
  const { reflections } = reflectionLines.parse(
    await practice.therapist.read(`/couples/${couple}/reflections`),
  );
  const { rituals } = partnerRituals.parse(await partner.read('/rituals'));
  const { homework } = homeworkLines.parse(await partner.read('/homework'));
  const open = homework.find(({ stage }) => stage === 'new' || stage === 'draft')?.assignmentId;
  const ids = {
    couple,
    ritual: found(rituals.find(({ endedOn }) => endedOn === null)).id,
    reflection: found(reflections.find(({ feedbackGiven }) => feedbackGiven)).id,
    assignment: open ?? (await practice.assign(couple, 'own-patterns')),
    finished: found(homework.find(({ shared }) => shared)).assignmentId,
    ...(await practice.invite(await practice.addCouple('Op bezoek'), 'a')),
  };
  const visits = {
    ids,
    therapist: (await desk.storageState()).cookies,
    partner: (await phone.storageState()).cookies,
  };
  await Promise.all([desk.dispose(), phone.dispose()]);
  return visits;
}

function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The demo practice is not as full as these visits need it.');
  return thing;
}
