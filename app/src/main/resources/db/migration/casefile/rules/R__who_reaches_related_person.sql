-- Who the family has fled from is read as the owner, to tell whether a parent can consent.
drop policy if exists understanding on casefile.related_person;
create policy understanding on casefile.related_person for select to fotfeste_owner using (relation = 'PERPETRATOR');
