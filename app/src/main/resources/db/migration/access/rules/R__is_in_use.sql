-- Whether an account is somebody's: somebody has said yes to it, and its owner has chosen a password or signs in by way of a service.
-- Until then it is nobody's colleague, and no leader to rely on. Whether it has ended or not yet begun is asked apart.
create or replace function access.is_in_use(asked access.account) returns boolean
    language sql stable set search_path = ''
as $$
    select not asked.waiting
       and (asked.password_hash is not null
            or exists (select from access.provider_account p where p.account_id = asked.id))
$$;

revoke all on function access.is_in_use(access.account) from public;
grant execute on function access.is_in_use(access.account) to fotfeste_app;
