-- Where one body has answered often enough, its own waiting time says more than that of all services of its kind.
alter table plan.waiting_time add column body_id uuid references directory.body;
comment on column plan.waiting_time.body_id is 'Who answered; null for answers from before this was noted';
comment on column plan.waiting_time.days is
    'From the question to the answer; for what was never asked of anyone, from when it was agreed until it was done';
create index waiting_time_at on plan.waiting_time (body_id, answered_in) include (days) where body_id is not null;
