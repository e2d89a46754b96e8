-- What only grows is never changed and never taken away.
create or replace function access.refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'The access log can only grow';
end
$$;
