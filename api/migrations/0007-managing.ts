const definer = `security definer set search_path = ''`;
const live = (table: string): string =>
  `(${table}.until is null or ${table}.until > pg_catalog.clock_timestamp())`;

/** What the owner does with members. Each says what stood in the way: nothing, or a word for it. */
export const whoManages = (): string => `
  create function app.change_roles(account uuid, to_roles text[]) returns text language plpgsql ${definer} as $$
  declare practice uuid := app.managed_practice();
  begin
    -- Two owners who change each other wait here.
    perform 1 from public.members m where m.practice_id = practice for update;
    if practice is null or to_roles = '{}' or not exists
      (select 1 from public.members m where m.account_id = account and m.practice_id = practice) then return 'not_found'; end if;
    if not 'owner' = any (to_roles) and not exists (select 1 from public.members m
      where m.practice_id = practice and m.account_id <> account and 'owner' = any (m.roles)) then return 'last_owner'; end if;
    if not 'therapist' = any (to_roles) and exists (select 1 from public.couple_access c
      where c.account_id = account and c.role = 'therapist' and ${live('c')}) then return 'has_couples'; end if;
    update public.members m set roles = to_roles where m.account_id = account;
    return 'done';
  end $$;

  create function app.sign_out(account uuid) returns boolean language plpgsql ${definer} as $$
  begin
    if not exists (select 1 from public.members m where m.account_id = account and m.practice_id = app.managed_practice())
      then return false; end if;
    update auth.sessions s set revoked_at = pg_catalog.now() where s.account_id = account and s.revoked_at is null;
    return true;
  end $$;

  -- Sessions and access end at once; couples without another therapist go to a colleague.
  create function app.end_membership(account uuid, couples_to uuid) returns text language plpgsql ${definer} as $$
  declare practice uuid := app.managed_practice(); orphan uuid;
  begin
    perform 1 from public.members m where m.practice_id = practice for update;
    if practice is null or not exists
      (select 1 from public.members m where m.account_id = account and m.practice_id = practice) then return 'not_found'; end if;
    if not exists (select 1 from public.members m
      where m.practice_id = practice and m.account_id <> account and 'owner' = any (m.roles)) then return 'last_owner'; end if;
    if couples_to is not null and (couples_to = account or not app.is_colleague(couples_to, array['therapist']))
      then return 'not_found'; end if;
    for orphan in select c.couple_id from public.couple_access c
      where c.account_id = account and c.role = 'therapist' and ${live('c')} and not exists (
        select 1 from public.couple_access o join public.members m on m.account_id = o.account_id
        where o.couple_id = c.couple_id and o.account_id <> account and o.role = 'therapist' and ${live('o')}
          and 'therapist' = any (m.roles))
    loop
      if couples_to is null then return 'has_couples'; end if;
      perform app.move_couple(orphan, account, couples_to);
    end loop;
    update public.access_grants g set ended_at = pg_catalog.clock_timestamp()
      where g.ended_at is null and account in (g.account_id, g.of_account);
    update public.couple_access c set until = pg_catalog.clock_timestamp() where ${live('c')} and (c.account_id = account
      or c.grant_id in (select g.id from public.access_grants g where account in (g.account_id, g.of_account)));
    insert into public.former_members (account_id, practice_id, roles, ended_by, ended_at)
      select m.account_id, m.practice_id, m.roles, app.my_account(), pg_catalog.clock_timestamp()
      from public.members m where m.account_id = account;
    delete from public.members m where m.account_id = account;
    update auth.sessions s set revoked_at = pg_catalog.now() where s.account_id = account and s.revoked_at is null;
    return 'done';
  end $$;
`;
