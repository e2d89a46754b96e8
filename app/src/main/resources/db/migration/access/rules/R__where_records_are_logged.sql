-- At the end of the transaction, so that nobody waits long for the one chain that they share.
drop trigger if exists recorded_in_log on access.glass_break;
create constraint trigger recorded_in_log after insert or update on access.glass_break
    deferrable initially deferred for each row execute function access.record_in_log();

drop trigger if exists recorded_in_log on access.alert;
create constraint trigger recorded_in_log after insert or update on access.alert
    deferrable initially deferred for each row execute function access.record_in_log();

drop trigger if exists recorded_in_log on access.log_export;
create constraint trigger recorded_in_log after insert or update on access.log_export
    deferrable initially deferred for each row execute function access.record_in_log();

drop trigger if exists recorded_in_log on access.account_event;
create constraint trigger recorded_in_log after insert or update on access.account_event
    deferrable initially deferred for each row execute function access.record_in_log();
