import { fresh, insertion, NOW, placed, sql } from './statements.js';
import type { Attempts, Scene } from './scene.js';
import type { Row } from './world.js';
import {
  asMyself,
  asTherapist,
  asWhoHasIt,
  mayAddTo,
  mayBegin,
  mayCopy,
  mayEdit,
  mayRelease,
  mayRespondTo,
  maySubmit,
  mayTakeBack,
} from './writing.js';

const body = '\\x01ff';

/** Attempts of partners and professionals on homework and what is written for it. */
export const homeworkAttempts: Attempts = {
  'begins homework': ({ world, pick }) => {
    const assignment = pick(world.assignments);
    const by = pick(world.partners.filter((each) => each.couple_id === assignment?.couple_id));
    const begun = world.reflections.some(
      (each) => each.assignment_id === assignment?.id && each.partner_id === by?.id,
    );
    if (!assignment || !by || begun) return undefined;
    const row = {
      ...placed(by),
      id: fresh(),
      assignment_id: assignment.id,
      partner_id: by.id,
      state: 'draft',
    };
    return {
      sql: insertion('reflections', row),
      may: (writer, all) => mayBegin({ ...assignment, by: by.id }, writer, all),
    };
  },
  'writes an answer': (scene) =>
    onReflection(scene, mayEdit, ({ id, partner_id, ...row }) =>
      insertion('answers', {
        ...placed(row),
        partner_id,
        reflection_id: id,
        prompt_key: 'one-more',
        audience: 'therapist',
        passed: 'false',
        body,
        revision: 1,
        saved_at: NOW,
      }),
    ),
  'changes an answer': ({ world, pick }) => {
    const answer = pick(world.answers);
    const reflection = world.reflections.find(({ id }) => id === answer?.reflection_id);
    if (!answer || !reflection) return undefined;
    return {
      sql: sql`update answers set audience = 'couple', body = ${body}, revision = revision + 1
        where reflection_id = ${reflection.id} and prompt_key = ${answer.prompt_key}`,
      may: (writer, all) => mayEdit(reflection, writer, all),
    };
  },
  submits: (scene) =>
    onReflection(
      scene,
      maySubmit,
      ({ id }) => sql`update reflections set state = 'submitted',
      submitted_at = ${NOW}, declined_at = null where id = ${id}`,
    ),
  'takes a submission back': (scene) =>
    onReflection(
      scene,
      mayTakeBack,
      ({ id }) => sql`update reflections set state = 'draft',
      submitted_at = null, declined_at = null where id = ${id}`,
    ),
  'adds a later thought': (scene) =>
    onReflection(scene, mayAddTo, ({ id, partner_id, ...row }) =>
      insertion('later_thoughts', {
        ...placed(row),
        id: fresh(),
        reflection_id: id,
        partner_id,
        audience: 'self',
        body,
        added_at: NOW,
      }),
    ),
  releases: ({ world, session, pick }) => {
    const assignment = pick(world.assignments);
    if (!assignment) return undefined;
    const { id: assignment_id, exercise_key, exercise_version } = assignment;
    return {
      sql: insertion('releases', {
        ...placed(assignment),
        id: fresh(),
        assignment_id,
        exercise_key,
        exercise_version,
        made_by: session.account_id,
        made_at: NOW,
      }),
      may: (writer, all) => mayRelease(assignment, writer, all),
    };
  },
  'puts a copy into a release': ({ world, pick }) => {
    const into = pick(world.releases);
    const copied = world.shared_answers.filter(({ release_id }) => release_id === into?.id);
    const ofCouple = world.answers.filter(
      ({ couple_id, partner_id, prompt_key }) =>
        couple_id === into?.couple_id &&
        !copied.some((each) => each.partner_id === partner_id && each.prompt_key === prompt_key),
    );
    const answer = pick(ofCouple);
    if (!into || !answer) return undefined;
    const { prompt_key, partner_id } = answer;
    return {
      sql: insertion('shared_answers', {
        ...placed(into),
        release_id: into.id,
        partner_id,
        prompt_key,
        body,
      }),
      // Another assignment of the couple can have an answer at the same prompt.
      may: (writer, all) =>
        all.answers.some(
          (each) =>
            each.prompt_key === prompt_key &&
            each.partner_id === partner_id &&
            mayCopy({ ...each, into }, writer, all),
        ),
    };
  },
  'ends a sharing': ({ world, pick }) => {
    const release = pick(world.releases);
    if (!release) return undefined;
    return {
      sql: sql`update releases set until = ${NOW} where id = ${release.id}`,
      may: (writer, all) => release.until !== null && asTherapist(release, writer, all),
    };
  },
  'gives feedback': (scene) => {
    const author = scene.pick([scene.session.account_id, scene.session.account_id, ...ids(scene)]) ?? '';
    return onReflection(
      scene,
      (reflection, writer, all) => author === writer.id && mayRespondTo(reflection, writer, all),
      ({ id, partner_id, ...row }) =>
        insertion('feedback', {
          ...placed(row),
          id: fresh(),
          reflection_id: id,
          partner_id,
          author_id: author,
          body,
          written_at: NOW,
        }),
    );
  },
  'marks feedback as seen': ({ world, pick }) => {
    const unseen = ({ id }: Row<'feedback'>) => !world.feedback_seen.some((each) => each.feedback_id === id);
    const feedback = pick(world.feedback.filter(unseen));
    if (!feedback) return undefined;
    const { id: feedback_id, partner_id } = feedback;
    return {
      sql: insertion('feedback_seen', { ...placed(feedback), feedback_id, partner_id, seen_at: NOW }),
      may: (writer, all) => asMyself(feedback, writer, all),
    };
  },
  'records a reading': (scene) => {
    const reader = scene.pick([scene.session.account_id, scene.session.account_id, ...ids(scene)]) ?? '';
    return onReflection(
      scene,
      (reflection, writer, all) => reader === writer.id && asWhoHasIt(reflection, writer, all),
      ({ id, partner_id, ...row }) =>
        insertion('reads', {
          ...placed(row),
          partner_id,
          reader_id: reader,
          record_kind: 'reflection',
          record_id: id,
          read_at: NOW,
        }),
    );
  },
};

/** Accounts of the practice of who attempts it: others could not be named at all. */
const ids = ({ world, session }: Scene): string[] =>
  world.accounts.filter((each) => each.practice_id === session.practice_id).map(({ id }) => id);

function onReflection(
  { world, pick }: Scene,
  rule: (reflection: Row<'reflections'>, ...rest: Parameters<NonNullable<Rule>>) => boolean,
  make: (reflection: Row<'reflections'>) => string,
): ReturnType<Attempts[string]> {
  const reflection = pick(world.reflections);
  return reflection && { sql: make(reflection), may: (writer, all) => rule(reflection, writer, all) };
}

type Rule = NonNullable<ReturnType<Attempts[string]>>['may'];
