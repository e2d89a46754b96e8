-- An invented world is made in many steps: one that was begun and never finished is known by the next start, and removed.
create table work.world (
    only_one    boolean     primary key default true check (only_one),
    name        text        not null,
    begun_at    timestamptz not null default now(),
    finished_at timestamptz
);
comment on table work.world is 'At most one row: the invented world that an empty house was filled with; a real house has none';
comment on column work.world.finished_at is 'Null while it is being made; a start that finds it null removes everything and begins anew';
grant select, insert, update on work.world to fotfeste_app;
