-- The proposals of a plan are worked out from facts that several modules know. Each change of what they are made of counts up here, so
-- that a page need not ask them all to find that nothing has changed.
alter table casefile.client_case add column facts_changed bigint not null default 0;
comment on column casefile.client_case.facts_changed is 'How often something that the pathway goes by may have changed; told by the rules of facts';
