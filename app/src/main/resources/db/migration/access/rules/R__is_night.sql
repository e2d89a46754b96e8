-- Whether an hour lies in a night that may go past midnight.
create or replace function access.is_night(asked integer, night_from integer, night_until integer) returns boolean
    language sql immutable set search_path = ''
as $$
    select case when night_from > night_until then asked >= night_from or asked < night_until
                else asked >= night_from and asked < night_until end
$$;

revoke all on function access.is_night(integer, integer, integer) from public;
