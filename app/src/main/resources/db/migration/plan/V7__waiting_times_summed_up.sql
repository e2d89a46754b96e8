-- A page that says how long a service takes should read one row of it, and not every answer of the country. Summed up once a day.
create table plan.waiting_time_summary (
    id           uuid    primary key,
    service_type text    unique check (length(service_type) between 1 and 60),
    body_id      uuid    unique references directory.body,
    answers      integer not null check (answers > 0),
    median       integer not null,
    shortest     integer not null,
    longest      integer not null,
    check (num_nonnulls(service_type, body_id) = 1),
    check (shortest <= median and median <= longest)
);
comment on table plan.waiting_time_summary is
    'How many days answers have taken, of each kind of service or body with enough of them: made from waiting_time, never the other way';
comment on column plan.waiting_time_summary.shortest is 'Days of the quickest tenth';
comment on column plan.waiting_time_summary.longest is 'Days of the slowest tenth';

create table plan.waiting_time_summed (
    single_row boolean primary key default true check (single_row),
    day        date    not null
);
comment on table plan.waiting_time_summed is 'The day of waiting_time_summary; who is first to write a day sums up';

grant select, insert, delete on plan.waiting_time_summary to fotfeste_app;
grant select, insert, update on plan.waiting_time_summed to fotfeste_app;
