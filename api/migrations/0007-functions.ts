const definer = `security definer set search_path = ''`;

/** What an assistant sees to plan, and what of a row only some of its readers see. */
export const whoMayPlan = (): string => `
  -- The couples that I have for good; a substitute gives nobody else access.
  create function app.my_own_couples() returns uuid[] language sql stable ${definer} as $$
    select coalesce(pg_catalog.array_agg(c.couple_id), '{}')
    from public.couple_access c join public.members m on m.account_id = c.account_id
    where c.account_id = (select app.my_account()) and c.role = 'therapist' and 'therapist' = any (m.roles)
      and c.since <= pg_catalog.clock_timestamp() and (c.until is null or c.until > pg_catalog.clock_timestamp())
  $$;
  -- The couples that I plan for as an assistant: all of the practice.
  create function app.planned_couples() returns uuid[] language sql stable ${definer} as $$
    select coalesce(pg_catalog.array_agg(c.id), '{}')
    from public.couples c join public.members m on m.practice_id = c.practice_id
    where m.account_id = (select app.my_account()) and 'assistant' = any (m.roles)
  $$;
  create function app.managed_practice() returns uuid language sql stable ${definer} as $$
    select practice_id from public.members where account_id = (select app.my_account()) and 'owner' = any (roles)
  $$;
  create function app.is_colleague(account uuid, any_of text[]) returns boolean language sql stable ${definer} as $$
    select exists (select 1 from public.members m where m.account_id = account and m.practice_id = app.my_workplace()
      and m.roles && any_of)
  $$;

  -- The personal line: for whom it was written and who has the couple, not for who plans.
  create function app.line_of(assignment uuid) returns bytea language sql stable ${definer} as $$
    select a.line from public.assignments a where a.id = assignment
      and (a.couple_id = any (app.my_caseload())
        or (a.couple_id = app.my_couple() and (a.partner_id is null or a.partner_id = app.my_partner())))
  $$;
  -- Sign-in name and mail: one's own, and the sign-in names of the partners in one's caseload.
  create function app.contacts_of(accounts uuid[]) returns table (account_id uuid, sign_in_name text, mail text)
  language sql stable ${definer} as $$
    select a.id, a.sign_in_name, case when a.id = app.my_account() then a.mail end from public.accounts a
    where a.id = any (accounts) and (a.id = app.my_account()
      or exists (select 1 from public.partners p where p.account_id = a.id and p.couple_id = any (app.my_caseload())))
  $$;
  -- How far homework is, for who plans it: no text, no reason, and nothing of what was only begun.
  create function app.homework_progress() returns table (assignment_id uuid, partner_id uuid, couple_id uuid, state text, at timestamptz)
  language sql stable ${definer} as $$
    select r.assignment_id, r.partner_id, r.couple_id, r.state, coalesce(r.submitted_at, r.declined_at)
    from public.reflections r where r.state in ('submitted', 'declined')
      and r.couple_id = any ((select app.planned_couples())::uuid[])
      and not r.couple_id = any ((select app.my_caseload())::uuid[])
  $$;

  -- Whose names I may see: as before, and of who left the practice.
  create or replace function app.known_accounts() returns uuid[] language sql stable ${definer} as $$
    select pg_catalog.array_agg(id) from (
      select app.my_account() as id
      union select m.account_id from public.members m where m.practice_id = (select app.my_workplace())
      union select f.account_id from public.former_members f where f.practice_id = (select app.my_workplace())
      union select p.account_id from public.partners p where p.account_id is not null
        and (p.couple_id = any ((select app.my_caseload())::uuid[]) or p.couple_id = (select app.my_couple()))
      union select a.account_id from public.couple_access a
        where a.couple_id = (select app.my_couple()) or a.couple_id = any ((select app.my_caseload())::uuid[])
    ) known
  $$;
`;

/** How a couple comes to a therapist, and how others get access to it for a time. */
export const whoGetsIn = (): string => `
  -- Who stands in for a therapist has what comes into that caseload meanwhile.
  create function app.spread_caseload(couple uuid, therapist uuid) returns void language sql ${definer} as $$
    insert into public.couple_access (couple_id, practice_id, account_id, role, since, until, grant_id)
    select couple, g.practice_id, g.account_id, g.role, g.since, g.until, g.id from public.access_grants g
    where g.of_account = therapist and g.ended_at is null and g.until > pg_catalog.clock_timestamp()
    on conflict do nothing
  $$;
  create function app.new_couple(therapist uuid, new_id uuid, label text, time_zone text, partner_a uuid, partner_b uuid, at timestamptz)
  returns boolean language plpgsql ${definer} as $$
  declare practice uuid := app.my_workplace();
  begin
    -- Two that come at once: the later waits here for the first.
    insert into public.couples (id, practice_id, time_zone, created_at) values (new_id, practice, new_couple.time_zone, at)
      on conflict (id) do nothing;
    if not found then return false; end if;
    insert into public.couple_files (couple_id, practice_id, label) values (new_id, practice, new_couple.label);
    insert into public.partners (id, practice_id, couple_id, side)
      values (partner_a, practice, new_id, 'a'), (partner_b, practice, new_id, 'b');
    insert into public.couple_access (couple_id, practice_id, account_id, since) values (new_id, practice, therapist, at);
    perform app.spread_caseload(new_id, therapist);
    return true;
  end $$;
  create or replace function app.add_couple(new_id uuid, label text, time_zone text, partner_a uuid, partner_b uuid, at timestamptz)
  returns boolean language plpgsql ${definer} as $$
  begin
    if not app.is_colleague(app.my_account(), array['therapist']) then
      raise exception 'only a therapist adds a couple' using errcode = '42501';
    end if;
    return app.new_couple(app.my_account(), new_id, label, time_zone, partner_a, partner_b, at);
  end $$;
  create function app.add_couple_for(therapist uuid, new_id uuid, label text, time_zone text, partner_a uuid, partner_b uuid, at timestamptz)
  returns boolean language plpgsql ${definer} as $$
  begin
    if not app.is_colleague(app.my_account(), array['assistant']) or not app.is_colleague(therapist, array['therapist']) then
      raise exception 'only an assistant adds a couple for a therapist of the practice' using errcode = '42501';
    end if;
    return app.new_couple(therapist, new_id, label, time_zone, partner_a, partner_b, at);
  end $$;

  -- To one couple of mine. False when couple or colleague is out of reach.
  create function app.give_access(new_id uuid, couple uuid, to_account uuid, as_role text, why text, from_at timestamptz, to_at timestamptz)
  returns boolean language plpgsql ${definer} as $$
  declare practice uuid := app.my_workplace();
  begin
    if not couple = any (app.my_own_couples()) or to_account = app.my_account() or not app.is_colleague(to_account,
      case as_role when 'supervisor' then array['therapist', 'supervisor'] else array['therapist'] end) then return false; end if;
    insert into public.access_grants (id, practice_id, couple_id, account_id, role, reason, given_by, given_at, since, until)
      values (new_id, practice, couple, to_account, as_role, why, app.my_account(), pg_catalog.clock_timestamp(), from_at, to_at);
    insert into public.couple_access (couple_id, practice_id, account_id, role, since, until, grant_id)
      values (couple, practice, to_account, as_role, from_at, to_at, new_id);
    return true;
  end $$;
  -- To the whole caseload of a therapist: given by themselves, or by the owner when they are ill.
  create function app.give_caseload(new_id uuid, of_therapist uuid, to_account uuid, why text, from_at timestamptz, to_at timestamptz)
  returns boolean language plpgsql ${definer} as $$
  declare practice uuid := app.my_workplace();
  begin
    if not (of_therapist = app.my_account() or app.managed_practice() is not null) or of_therapist = to_account
      or not app.is_colleague(of_therapist, array['therapist']) or not app.is_colleague(to_account, array['therapist'])
      then return false; end if;
    insert into public.access_grants (id, practice_id, of_account, account_id, role, reason, given_by, given_at, since, until)
      values (new_id, practice, of_therapist, to_account, 'substitute', why, app.my_account(), pg_catalog.clock_timestamp(), from_at, to_at);
    insert into public.couple_access (couple_id, practice_id, account_id, role, since, until, grant_id)
      select c.couple_id, practice, to_account, 'substitute', from_at, to_at, new_id from public.couple_access c
      where c.account_id = of_therapist and c.role = 'therapist' and (c.until is null or c.until > pg_catalog.clock_timestamp());
    return true;
  end $$;
  create function app.end_access(given uuid) returns boolean language plpgsql ${definer} as $$
  begin
    update public.access_grants g set ended_at = pg_catalog.clock_timestamp()
      where g.id = given and g.ended_at is null and (g.couple_id = any (app.my_own_couples())
        or (g.of_account = app.my_account() and app.is_colleague(app.my_account(), array['therapist']))
        or (g.of_account is not null and g.practice_id = app.managed_practice()));
    if not found then return false; end if;
    update public.couple_access c set until = least(c.until, pg_catalog.clock_timestamp()) where c.grant_id = given;
    return true;
  end $$;

  create function app.move_couple(couple uuid, from_account uuid, to_account uuid) returns void language plpgsql ${definer} as $$
  begin
    update public.couple_access c set until = pg_catalog.clock_timestamp()
      where c.couple_id = couple and (c.until is null or c.until > pg_catalog.clock_timestamp())
        and ((c.account_id = from_account and c.role = 'therapist')
          or c.grant_id in (select id from public.access_grants where of_account = from_account));
    insert into public.couple_access (couple_id, practice_id, account_id, since)
      select couple, m.practice_id, to_account, pg_catalog.clock_timestamp() from public.members m where m.account_id = to_account
      on conflict do nothing;
    perform app.spread_caseload(couple, to_account);
  end $$;
  create function app.hand_over(couple uuid, to_account uuid) returns boolean language plpgsql ${definer} as $$
  begin
    if not couple = any (app.my_own_couples()) or to_account = app.my_account()
      or not app.is_colleague(to_account, array['therapist']) then return false; end if;
    perform app.move_couple(couple, app.my_account(), to_account);
    return true;
  end $$;
`;
