import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';
import { whoReadsAndWrites } from './0003-policies.js';

/** Homework, what is written for it, and who read it. Clinical text lies in binary columns behind the codec. */
export class AssignmentsAndReflections1763800000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { owner, rw } = await rolesOf(runner);
    await runner.query(`
      create table assignments (
        id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        -- null: to both partners
        partner_id uuid,
        exercise_key text not null,
        exercise_version integer not null,
        due_on date,
        line bytea not null,
        release text not null check (release in ('both-submitted', 'by-therapist', 'never', 'by-partner')),
        assigned_by uuid not null,
        assigned_at timestamptz not null,
        withdrawn_at timestamptz,
        revision integer not null default 1,
        unique (id, couple_id, practice_id),
        check ((partner_id is null) = (release <> 'by-partner')),
        foreign key (couple_id, practice_id) references couples (id, practice_id),
        foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id),
        foreign key (assigned_by, practice_id) references accounts (id, practice_id)
      );
      create index on assignments (couple_id, assigned_at desc);

      create table reflections (
        id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        assignment_id uuid not null,
        partner_id uuid not null,
        state text not null check (state in ('draft', 'submitted', 'declined')),
        submitted_at timestamptz,
        declined_at timestamptz,
        decline_reason bytea,
        unique (assignment_id, partner_id),
        unique (id, partner_id, couple_id, practice_id),
        check ((state = 'submitted') = (submitted_at is not null)),
        check ((state = 'declined') = (declined_at is not null)),
        foreign key (assignment_id, couple_id, practice_id) references assignments (id, couple_id, practice_id),
        foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id)
      );
      create index on reflections (couple_id, submitted_at desc);

      create table answers (
        reflection_id uuid not null,
        prompt_key text not null,
        practice_id uuid not null,
        couple_id uuid not null,
        partner_id uuid not null,
        audience text not null check (audience in ('self', 'therapist', 'couple')),
        passed boolean not null,
        body bytea,
        revision integer not null check (revision > 0),
        saved_at timestamptz not null,
        primary key (reflection_id, prompt_key),
        foreign key (reflection_id, partner_id, couple_id, practice_id)
          references reflections (id, partner_id, couple_id, practice_id)
      );
      create index on answers (couple_id);

      create table releases (
        id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        assignment_id uuid not null,
        -- The other partner may read what was shared without reading the assignment, whose line is not theirs.
        exercise_key text not null,
        exercise_version integer not null,
        made_by uuid not null,
        made_at timestamptz not null,
        -- null: for good
        until timestamptz,
        unique (id, couple_id, practice_id),
        foreign key (assignment_id, couple_id, practice_id) references assignments (id, couple_id, practice_id),
        foreign key (made_by, practice_id) references accounts (id, practice_id)
      );
      create index on releases (couple_id, made_at desc);
      create unique index released_for_good_once on releases (assignment_id) where until is null;

      create table shared_answers (
        release_id uuid not null,
        partner_id uuid not null,
        prompt_key text not null,
        practice_id uuid not null,
        couple_id uuid not null,
        body bytea not null,
        primary key (release_id, partner_id, prompt_key),
        foreign key (release_id, couple_id, practice_id) references releases (id, couple_id, practice_id),
        foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id)
      );
      create index on shared_answers (couple_id);

      create table feedback (
        id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        reflection_id uuid not null,
        partner_id uuid not null,
        author_id uuid not null,
        body bytea not null,
        written_at timestamptz not null,
        unique (id, partner_id, couple_id, practice_id),
        foreign key (reflection_id, partner_id, couple_id, practice_id)
          references reflections (id, partner_id, couple_id, practice_id),
        foreign key (author_id, practice_id) references accounts (id, practice_id)
      );
      create index on feedback (couple_id, written_at desc);

      -- Whether a partner saw feedback is theirs to know.
      create table feedback_seen (
        feedback_id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        partner_id uuid not null,
        seen_at timestamptz not null,
        foreign key (feedback_id, partner_id, couple_id, practice_id) references feedback (id, partner_id, couple_id, practice_id)
      );

      create table later_thoughts (
        id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        reflection_id uuid not null,
        partner_id uuid not null,
        audience text not null check (audience in ('self', 'therapist')),
        body bytea not null,
        added_at timestamptz not null,
        foreign key (reflection_id, partner_id, couple_id, practice_id)
          references reflections (id, partner_id, couple_id, practice_id)
      );
      create index on later_thoughts (couple_id);

      -- What a professional read of whom; append only, never text.
      create table reads (
        id bigint generated always as identity primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        partner_id uuid not null,
        reader_id uuid not null,
        record_kind text not null check (record_kind in ('reflection')),
        record_id uuid not null,
        read_at timestamptz not null,
        foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id),
        foreign key (reader_id, practice_id) references accounts (id, practice_id)
      );
      create index on reads (couple_id, record_id);
    `);

    await runner.query(`
      -- Whether the answers of an assignment may be shared now by who asks: the one place where one partner's
      -- submission is judged in the other's transaction. It says yes or no and gives no text.
      create function app.may_release(of_assignment uuid) returns boolean
      language sql stable security definer set search_path = '' as $$
        select exists (
          select 1 from public.assignments a where a.id = of_assignment and a.withdrawn_at is null
            and not exists (select 1 from public.releases r where r.assignment_id = a.id
              and (r.until is null or r.until > pg_catalog.clock_timestamp()))
            and case a.release
              when 'both-submitted' then a.couple_id = app.my_couple() or a.couple_id = any (app.my_clients())
              when 'by-therapist' then a.couple_id = any (app.my_clients())
              when 'by-partner' then a.partner_id = app.my_partner()
              else false end
            and (select pg_catalog.count(*) from public.reflections r where r.assignment_id = a.id and r.state = 'submitted')
              = case when a.partner_id is null then 2 else 1 end)
      $$;
      -- The answers that a release copies: only those for the couple, and only when app.may_release.
      create function app.answers_to_release(of_assignment uuid)
      returns table (reflection_id uuid, partner_id uuid, prompt_key text, body bytea, revision integer)
      language sql stable security definer set search_path = '' as $$
        select n.reflection_id, n.partner_id, n.prompt_key, n.body, n.revision
        from public.answers n join public.reflections r on r.id = n.reflection_id
        where r.assignment_id = of_assignment and n.audience = 'couple' and not n.passed and n.body is not null
          and app.may_release(of_assignment)
      $$;
      -- Whether a copy belongs in a release of mine: there is such an answer, and it is for the couple.
      create function app.may_copy(into_release uuid, of_partner uuid, prompt text) returns boolean
      language sql stable security definer set search_path = '' as $$
        select exists (
          select 1 from public.releases l
          join public.reflections r on r.assignment_id = l.assignment_id and r.state = 'submitted'
          join public.answers n on n.reflection_id = r.id
          where l.id = into_release and l.made_by = app.my_account() and n.partner_id = of_partner and n.prompt_key = prompt
            and n.audience = 'couple' and not n.passed and n.body is not null)
      $$;
      revoke all on function app.may_release(uuid), app.answers_to_release(uuid), app.may_copy(uuid, uuid, text) from public;
      grant execute on function app.may_release(uuid), app.answers_to_release(uuid), app.may_copy(uuid, uuid, text) to ${rw};

      grant select on assignments, reflections, answers, releases, shared_answers, feedback, feedback_seen, later_thoughts, reads to ${rw};
      grant insert on assignments, reflections, answers, releases, shared_answers, feedback, feedback_seen, later_thoughts, reads to ${rw};
      grant update (due_on, withdrawn_at, revision) on assignments to ${rw};
      grant update (state, submitted_at, declined_at, decline_reason) on reflections to ${rw};
      grant update (audience, passed, body, revision, saved_at) on answers to ${rw};
      grant update (until) on releases to ${rw};
    `);

    for (const table of [
      'assignments',
      'reflections',
      'answers',
      'releases',
      'shared_answers',
      'feedback',
      'feedback_seen',
      'later_thoughts',
      'reads',
    ])
      await runner.query(
        `alter table ${table} enable row level security; alter table ${table} force row level security;`,
      );
    for (const table of ['assignments', 'reflections', 'answers', 'releases'])
      await runner.query(`create policy definer on ${table} for select to ${owner} using (true)`);

    await runner.query(whoReadsAndWrites(rw));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
