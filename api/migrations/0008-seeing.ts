/** Who sees events: the owner of the practice all but what partners do with their own account; a client their record. */
export const whoSees = (rw: string, auth: string): string => `
  -- Without the place in the chain: gaps between numbers would tell how much others do in private.
  grant select (practice_id, id, at, session_id, account_id, role, act, outcome, couple_id, partner_id, record_id, access_id, shown_to)
    on audit_events to ${rw};
  create policy owner_looks on audit_events for select to ${rw}
    using (practice_id = (select app.managed_practice()) and shown_to <> 'account');
  create policy of_my_record on audit_events for select to ${rw}
    using (shown_to = 'partner' and partner_id = (select app.my_partner()));
  create policy of_our_record on audit_events for select to ${rw}
    using (shown_to = 'couple' and couple_id = (select app.my_couple()));
  create policy own_acts on audit_events for select to ${rw}
    using (account_id = (select app.my_account()));

  -- The ends are written down elsewhere every day.
  grant select on auth.audit_heads to ${auth};
  create policy sign_in on auth.audit_heads for select to ${auth} using (true);

  -- Names beside events: for the owner of everybody in the practice, for a client of who read their record.
  create function app.names_in_audit(accounts uuid[]) returns table (id uuid, name text)
  language sql stable security definer set search_path = '' as $$
    select a.id, a.name from public.accounts a
    where a.id = any (accounts) and a.practice_id = (select app.my_practice())
      and (a.practice_id = (select app.managed_practice()) or exists (select 1 from public.audit_events e where e.account_id = a.id
          and (e.shown_to = 'partner' and e.partner_id = (select app.my_partner())
            or e.shown_to = 'couple' and e.couple_id = (select app.my_couple()))))
  $$;
  -- What the practice calls its couples, and who is who in them, for the owner who looks at events.
  create function app.couples_in_audit(couples uuid[]) returns table (id uuid, label text)
  language sql stable security definer set search_path = '' as $$
    select f.couple_id, f.label from public.couple_files f
    where f.couple_id = any (couples) and f.practice_id = (select app.managed_practice())
  $$;
  revoke all on function app.names_in_audit(uuid[]), app.couples_in_audit(uuid[]) from public;
  grant execute on function app.names_in_audit(uuid[]), app.couples_in_audit(uuid[]) to ${rw};
`;
