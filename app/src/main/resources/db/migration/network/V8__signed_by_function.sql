-- Who asks for somebody with a strictly confidential address signs by function alone: the name of a house is a place.
alter table network.request add column by_function boolean not null default false;
comment on column network.request.by_function is 'The receiver reads what kind of service asks, and neither its name nor who there';
