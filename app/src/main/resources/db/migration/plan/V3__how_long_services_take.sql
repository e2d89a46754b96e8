-- How long services take to answer. No case and no person in it, so that a forecast can look across the country.
create table plan.waiting_time (
    id           uuid    primary key,
    service_type text    not null check (length(service_type) between 1 and 60),
    answered_in  date    not null,
    days         integer not null check (days between 0 and 3650)
);
comment on table plan.waiting_time is 'Days from a request to its answer, by kind of service';
comment on column plan.waiting_time.answered_in is 'The first day of the month it was answered in: coarse, so that it points at nobody';
create index waiting_time_of on plan.waiting_time (service_type, answered_in) include (days);
grant select, insert on plan.waiting_time to fotfeste_app;
