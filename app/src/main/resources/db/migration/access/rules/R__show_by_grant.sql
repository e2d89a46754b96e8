-- Whoever sees a grant of a case sees what is of the case: the rule itself stands with the table of grants alone.
create or replace procedure access.show_by_grant(protected regclass)
    language plpgsql
as $$
begin
    execute format(
        'alter policy seen on %1$s using ('
        'case_id = any ((select access.opened_cases())::uuid[]) '
        'or exists (select from access.case_grant shown where shown.case_id = %1$s.case_id))', protected);
end
$$;
