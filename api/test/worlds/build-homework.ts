import { randomUUID } from 'node:crypto';
import type { Around } from './build-couple.js';
import { at, text } from './made.js';
import type { AssignmentPlan, ReflectionPlan } from './plan.js';
import type { Row, World } from './world.js';

const exercise = { exercise_key: 'own-patterns', exercise_version: 1 };

/** An assignment with what was written for it and what came of that. */
export function buildAssignment(world: World, plan: AssignmentPlan, around: Around): void {
  const to = plan.to === 'both' ? null : around[plan.to];
  const assignment = {
    id: randomUUID(),
    ...around.key,
    ...exercise,
    partner_id: to?.id ?? null,
    line: text(),
    release: to ? ('by-partner' as const) : plan.release,
    assigned_by: around.member(plan.by),
    assigned_at: at(-6_000),
    withdrawn_at: plan.withdrawn ? at(-50) : null,
    vulnerable: plan.vulnerable,
    revision: 1,
  };
  world.assignments.push(assignment);

  const asked = to ? [to] : [around.a, around.b];
  for (const partner of asked) {
    const written = plan[partner.side];
    if (written && partner.account_id) buildReflection(world, written, assignment, partner, around);
  }
  const all = world.reflections.filter((each) => each.assignment_id === assignment.id);
  const submitted = all.length === asked.length && all.every((each) => each.state === 'submitted');
  if (submitted && plan.shared && assignment.release !== 'never')
    buildRelease(world, plan.shared, assignment, around);
}

function buildReflection(
  world: World,
  plan: ReflectionPlan,
  assignment: Row<'assignments'>,
  partner: Row<'partners'>,
  around: Around,
): void {
  const { state } = plan;
  const key = { ...around.key, partner_id: partner.id };
  const reflection_id = randomUUID();
  world.reflections.push({
    id: reflection_id,
    ...key,
    assignment_id: assignment.id,
    state,
    submitted_at: state === 'submitted' ? at(-500) : null,
    declined_at: state === 'declined' ? at(-500) : null,
  });
  plan.answers.forEach(({ audience, said }, index) =>
    world.answers.push({
      ...key,
      reflection_id,
      prompt_key: `prompt-${index}`,
      audience,
      passed: said === 'passed',
      body: said === 'something' ? text() : null,
      revision: 1,
      saved_at: at(-600),
    }),
  );
  if (state !== 'submitted') return;

  for (const audience of plan.thoughts)
    world.later_thoughts.push({
      id: randomUUID(),
      ...key,
      reflection_id,
      audience,
      body: text(),
      added_at: at(-90),
    });
  if (plan.feedbackBy !== null) {
    const id = randomUUID();
    const author_id = around.member(plan.feedbackBy);
    world.feedback.push({ id, ...key, reflection_id, author_id, body: text(), written_at: at(-80) });
    if (plan.seen) world.feedback_seen.push({ feedback_id: id, ...key, seen_at: at(-70) });
  }
  for (const reader_id of new Set(plan.readBy.map(around.member)))
    world.reads.push({
      ...key,
      reader_id,
      record_kind: 'reflection',
      record_id: reflection_id,
      read_at: at(-85),
    });
}

function buildRelease(
  world: World,
  plan: NonNullable<AssignmentPlan['shared']>,
  assignment: Row<'assignments'>,
  around: Around,
): void {
  const release_id = randomUUID();
  const byPartner =
    assignment.release === 'by-therapist'
      ? null
      : (around[plan.by % 2 ? 'a' : 'b'].account_id ?? around.a.account_id);
  world.releases.push({
    id: release_id,
    ...around.key,
    ...exercise,
    assignment_id: assignment.id,
    made_by: byPartner ?? around.member(plan.by),
    made_at: at(-400),
    until: plan.until === null ? null : at(plan.until),
  });
  const reflections = world.reflections.filter((each) => each.assignment_id === assignment.id);
  for (const { id } of plan.copied ? reflections : [])
    for (const { reflection_id, audience, body, prompt_key, partner_id } of world.answers)
      if (reflection_id === id && audience === 'couple' && body)
        world.shared_answers.push({ release_id, ...around.key, partner_id, prompt_key, body: text() });
}
