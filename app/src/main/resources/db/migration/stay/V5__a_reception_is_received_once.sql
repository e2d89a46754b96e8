-- What was written at a reception becomes a case once, however many windows it stands in.
alter table stay.enquiry add column reception_id uuid unique;
comment on column stay.enquiry.reception_id is 'The draft that became this case; null when it was received in another way';
