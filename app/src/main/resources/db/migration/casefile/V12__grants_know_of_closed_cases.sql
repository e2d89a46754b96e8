-- Cases that were closed before grants told of it.
do $$
begin
    perform access.note_cases_closed(array(select c.case_id from casefile.client_case c where c.closed_at is not null), true);
end
$$;
