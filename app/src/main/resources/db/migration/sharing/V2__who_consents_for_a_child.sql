-- Who of those with parental responsibility was asked, and what they said. A violent parent cannot consent.
create table sharing.holder (
    case_id     uuid  not null,
    id          uuid  not null,
    decision_id uuid  not null,
    part        text  not null check (part in ('ADULT_OF_THE_FAMILY', 'OTHER_PARENT')),
    name        bytea not null,
    answer      text  not null check (answer in ('CONSENTED', 'REFUSED', 'NOT_ASKED', 'VIOLENT', 'NO_RESPONSIBILITY')),
    primary key (case_id, id),
    foreign key (case_id, decision_id) references sharing.decision (case_id, id)
);
comment on table sharing.holder is 'Those who have, or may have, parental responsibility for the child of the case, for one consent';
create index holder_decision on sharing.holder (case_id, decision_id);
grant select, insert on sharing.holder to fotfeste_app;
call access.protect('sharing.holder');

create policy judging on casefile.client_case for select to fotfeste_owner using (true);
create policy judging on casefile.circumstance for select to fotfeste_owner
    using (fact in ('perpetratorRelation', 'commonChildren'));
create policy judging on casefile.related_person for select to fotfeste_owner using (relation = 'PERPETRATOR');

create function sharing.other_parent_is_violent(asked uuid) returns boolean
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
comment on function sharing.other_parent_is_violent(uuid) is
    'Whether it is known that the parent of this child who is not with the family is who the family has fled from';
revoke execute on function sharing.other_parent_is_violent(uuid) from public;
grant execute on function sharing.other_parent_is_violent(uuid) to fotfeste_app;

create function sharing.refuse_violent_consent() returns trigger
    language plpgsql
as $$
begin
    if new.part = 'OTHER_PARENT' and new.answer = 'CONSENTED' and sharing.other_parent_is_violent(new.case_id) then
        raise exception 'A violent parent cannot consent for a child' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger a_violent_parent_cannot_consent before insert on sharing.holder
    for each row execute function sharing.refuse_violent_consent();

create function sharing.require_a_holder() returns trigger
    language plpgsql
as $$
begin
    if new.given_by = 'HOLDERS' and not exists (
            select from sharing.holder h
            where h.case_id = new.case_id and h.decision_id = new.id and h.answer = 'CONSENTED') then
        raise exception 'Nobody with parental responsibility has consented' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create constraint trigger somebody_has_consented after insert on sharing.decision
    deferrable initially deferred
    for each row execute function sharing.require_a_holder();
