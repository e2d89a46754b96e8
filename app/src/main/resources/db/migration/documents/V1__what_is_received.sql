-- Letters and decisions that others have sent, kept with the case: written anew without what they carried, and sealed.
create schema documents;
grant usage on schema documents to fotfeste_app;

create table documents.received_file (
    case_id     uuid        not null references casefile.client_case,
    id          uuid        not null,
    kind        text        not null check (kind in ('LETTER', 'DECISION', 'REPORT', 'AGREEMENT', 'PICTURE', 'OTHER')),
    format      text        not null check (format in ('PDF', 'PNG', 'JPEG')),
    about       bytea,
    content     bytea       not null,
    bytes       integer     not null check (bytes > 0),
    received_at timestamptz not null,
    received_by uuid,
    primary key (case_id, id)
);
comment on table documents.received_file is 'A file that came from outside; what it was called is not kept';
comment on column documents.received_file.about is 'What it is, in a few words of who added it, sealed';
comment on column documents.received_file.content is 'The file itself, sealed with the key of the case';
comment on column documents.received_file.bytes is 'How large it is when it is fetched';
-- It is compressed already, and sealed bytes do not compress.
alter table documents.received_file alter column content set storage external;
grant select, insert, delete on documents.received_file to fotfeste_app;
call access.protect('documents.received_file');
