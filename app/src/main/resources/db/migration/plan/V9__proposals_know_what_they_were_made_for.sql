-- Facts are asked again when a day begins, when other steps are in force, or when something they come from may have changed. Until then
-- the proposals stand as they are.
alter table plan.renewal add column made_for text not null default '' check (length(made_for) <= 200);
comment on column plan.renewal.made_for is 'The day, the steps in force and how often facts may have changed, when it was last looked at';
