-- What has ended stays ended, also when somebody moves the machine's clock back.
create or replace function access.stay_ended() returns trigger
    language plpgsql
as $$
begin
    new.ended := old.ended or new.ended or coalesce(new.open_until <= now(), false);
    return new;
end
$$;
