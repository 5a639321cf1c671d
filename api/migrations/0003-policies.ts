/** Who reads and writes homework, what was written for it, and what was shared of it. */
export const whoReadsAndWrites = (rw: string): string => `
  create policy caseload on assignments for select to ${rw} using (couple_id = any ((select app.my_caseload())::uuid[]));
  create policy therapist_assigns on assignments for insert to ${rw}
    with check (couple_id = any ((select app.my_clients())::uuid[]) and assigned_by = (select app.my_account()));
  create policy therapist_changes on assignments for update to ${rw}
    using (couple_id = any ((select app.my_clients())::uuid[])) with check (couple_id = any ((select app.my_clients())::uuid[]));
  create policy assigned_to_me on assignments for select to ${rw}
    using (couple_id = (select app.my_couple()) and (partner_id is null or partner_id = (select app.my_partner())));

  create policy own on reflections to ${rw}
    using (partner_id = (select app.my_partner()))
    with check (partner_id = (select app.my_partner()) and assignment_id in (select id from assignments));
  -- What a professional opened, or what was ever shared, stays submitted.
  create policy handed_in_for_good on reflections as restrictive for update to ${rw} using (true)
    with check (state = 'submitted' or not (exists (select 1 from reads d where d.record_id = reflections.id)
      or exists (select 1 from releases l where l.assignment_id = reflections.assignment_id)));
  create policy caseload on reflections for select to ${rw}
    using (couple_id = any ((select app.my_caseload())::uuid[]) and state in ('submitted', 'declined'));

  create policy own on answers for select to ${rw} using (partner_id = (select app.my_partner()));
  create policy own_draft_begins on answers for insert to ${rw}
    with check (partner_id = (select app.my_partner()) and reflection_id in (select id from reflections where state = 'draft'));
  create policy own_draft_changes on answers for update to ${rw}
    using (partner_id = (select app.my_partner()) and reflection_id in (select id from reflections where state = 'draft'))
    with check (partner_id = (select app.my_partner()));
  create policy caseload on answers for select to ${rw}
    using (couple_id = any ((select app.my_caseload())::uuid[]) and audience <> 'self' and not passed and body is not null
      and reflection_id in (select id from reflections where state = 'submitted'));

  create policy caseload on releases for select to ${rw} using (couple_id = any ((select app.my_caseload())::uuid[]));
  create policy own_couple on releases for select to ${rw}
    using (couple_id = (select app.my_couple()));
  create policy due on releases for insert to ${rw}
    with check (made_by = (select app.my_account()) and app.may_release(assignment_id));
  create policy therapist_ends on releases for update to ${rw}
    using (couple_id = any ((select app.my_clients())::uuid[]) and until is not null) with check (until is not null);

  create policy caseload on shared_answers for select to ${rw} using (couple_id = any ((select app.my_caseload())::uuid[]));
  create policy own_couple on shared_answers for select to ${rw}
    using (couple_id = (select app.my_couple())
      and release_id in (select id from releases where until is null or until > now()));
  create policy of_my_release on shared_answers for insert to ${rw}
    with check (app.may_copy(release_id, partner_id, prompt_key));

  create policy caseload on feedback for select to ${rw} using (couple_id = any ((select app.my_caseload())::uuid[]));
  create policy therapist_writes on feedback for insert to ${rw}
    with check (couple_id = any ((select app.my_clients())::uuid[]) and author_id = (select app.my_account())
      and reflection_id in (select id from reflections where state = 'submitted'));
  create policy for_me on feedback for select to ${rw} using (partner_id = (select app.my_partner()));

  create policy own on feedback_seen to ${rw}
    using (partner_id = (select app.my_partner())) with check (partner_id = (select app.my_partner()));

  create policy own on later_thoughts for select to ${rw} using (partner_id = (select app.my_partner()));
  create policy own_adds on later_thoughts for insert to ${rw}
    with check (partner_id = (select app.my_partner()) and reflection_id in (select id from reflections where state = 'submitted'));
  create policy caseload on later_thoughts for select to ${rw}
    using (couple_id = any ((select app.my_caseload())::uuid[]) and audience <> 'self'
      and reflection_id in (select id from reflections where state = 'submitted'));

  create policy own_reading on reads for insert to ${rw}
    with check (couple_id = any ((select app.my_caseload())::uuid[]) and reader_id = (select app.my_account()));
  create policy own_reads on reads for select to ${rw} using (reader_id = (select app.my_account()));
  create policy of_my_record on reads for select to ${rw} using (partner_id = (select app.my_partner()));
`;
