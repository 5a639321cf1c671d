const definer = `language plpgsql security definer set search_path = ''`;

/** How an event is appended: first the end of the chain is held, then the event is added to exactly that end. */
export const whoAppends = (rw: string, auth: string): string => `
  create function app.end_of_chain(practice uuid, out last_sequence bigint, out last_seal bytea) ${definer} as $$
  begin
    select h.sequence, h.seal into last_sequence, last_seal from auth.audit_heads h
      where h.practice_id = practice for update;
    if not found then
      -- Two that begin at once: the later waits here for the first.
      insert into auth.audit_heads (practice_id) values (practice) on conflict do nothing;
      select h.sequence, h.seal into last_sequence, last_seal from auth.audit_heads h
        where h.practice_id = practice for update;
    end if;
  end $$;

  -- Who asks, as what they stand to a couple and by which access, and the end of their practice's chain.
  create function app.my_place_in_audit(couple uuid, out practice uuid, out account uuid, out session uuid,
    out relation text, out access uuid, out last_sequence bigint, out last_seal bytea) ${definer} as $$
  begin
    select s.practice_id, s.account_id, s.id into practice, account, session from auth.sessions s
      where s.token_hash = pg_catalog.sha256(pg_catalog.convert_to(nullif(pg_catalog.current_setting('app.sid', true), ''), 'UTF8'))
        and s.account_id = app.my_account();
    if not found then return; end if;
    if couple is not null then
      select c.role, c.grant_id into relation, access from public.couple_access c
        where c.couple_id = couple and c.account_id = account
          and c.since <= pg_catalog.clock_timestamp() and (c.until is null or c.until > pg_catalog.clock_timestamp())
        order by c.role = 'therapist' desc, c.role limit 1;
    end if;
    select e.last_sequence, e.last_seal into last_sequence, last_seal from app.end_of_chain(practice) e;
  end $$;

  create function app.append_event(event jsonb) returns void ${definer} as $$
  declare added public.audit_events; head auth.audit_heads;
  begin
    added := pg_catalog.jsonb_populate_record(null::public.audit_events, event);
    select * into head from auth.audit_heads h where h.practice_id = added.practice_id for update;
    if head.sequence is distinct from added.sequence - 1 or head.seal is distinct from added.previous then
      raise exception 'an event goes at the end of its chain' using errcode = '40001';
    end if;
    insert into public.audit_events select added.*;
    update auth.audit_heads h set sequence = added.sequence, seal = added.seal where h.practice_id = added.practice_id;
  end $$;

  -- In a session, nobody writes in another's name.
  create function app.append_my_event(event jsonb) returns void ${definer} as $$
  begin
    if (event ->> 'account_id')::uuid is distinct from app.my_account()
      or (event ->> 'practice_id')::uuid is distinct from app.my_practice()
      or not exists (select 1 from auth.sessions s where s.id = (event ->> 'session_id')::uuid
        and s.token_hash = pg_catalog.sha256(pg_catalog.convert_to(pg_catalog.current_setting('app.sid', true), 'UTF8')))
    then
      raise exception 'an event is written by who did it' using errcode = '42501';
    end if;
    perform app.append_event(event);
  end $$;

  revoke all on function app.end_of_chain(uuid), app.my_place_in_audit(uuid), app.append_event(jsonb),
    app.append_my_event(jsonb) from public;
  grant execute on function app.my_place_in_audit(uuid), app.append_my_event(jsonb) to ${rw};
  grant execute on function app.end_of_chain(uuid), app.append_event(jsonb) to ${auth};
`;
