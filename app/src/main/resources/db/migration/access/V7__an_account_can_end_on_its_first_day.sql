-- An account that was given to the wrong person must end at once, also on the day it was made: its last day is then the day before.
alter table access.account
    drop constraint account_check,
    add constraint ends_the_day_before_it_began_or_later check (open_until is null or open_until >= open_from - 1);
