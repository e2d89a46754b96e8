-- Whether it is known that the parent of this child who is not with the family is who the family has fled from.
create or replace function casefile.other_parent_is_violent(asked uuid) returns boolean
    language sql stable security definer set search_path = ''
as $$
    with family as (
        select member.case_id, member.kind
        from casefile.client_case child
        join casefile.client_case member on member.family_id = child.family_id
        where child.case_id = asked and (member.case_id = asked or member.kind = 'ADULT'))
    select exists (
        select from family
        join casefile.related_person known on known.case_id = family.case_id
        where known.relation = 'PERPETRATOR' and known.removed_at is null
          and (known.parental_responsibility
               or (family.kind = 'ADULT' and known.tie = 'CHILDS_PARENT')
               or (family.kind = 'CHILD' and known.tie in ('PARENT', 'STEP_PARENT'))))
    or exists (
        select from family
        join casefile.circumstance known on known.case_id = family.case_id and known.withdrawn_at is null
        where (family.kind = 'CHILD' and known.fact = 'perpetratorRelation' and known.value = 'PARENT')
           or (family.kind = 'ADULT' and known.fact = 'commonChildren' and known.value = 'true'))
$$;

revoke all on function casefile.other_parent_is_violent(uuid) from public;
grant execute on function casefile.other_parent_is_violent(uuid) to fotfeste_app;
