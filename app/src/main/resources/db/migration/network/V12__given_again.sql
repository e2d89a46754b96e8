-- What was taken back when somebody raised protection is given again when a leader says that it is not to stand.
alter table network.request_event
    drop constraint request_event_kind_check,
    add constraint request_event_kind_check check (kind in
        ('SENT', 'DELIVERED', 'OPENED', 'ACCEPTED', 'DECLINED', 'COMPLETED', 'RECALLED', 'INFORMED', 'REMINDED', 'ESCALATED',
         'CORRECTED', 'GIVEN_AGAIN'));
