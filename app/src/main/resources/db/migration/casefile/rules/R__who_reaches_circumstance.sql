-- Two facts are read as the owner: they tell whether a child's other parent is who the family has fled from.
drop policy if exists understanding on casefile.circumstance;
create policy understanding on casefile.circumstance for select to fotfeste_owner
    using (fact in ('perpetratorRelation', 'commonChildren'));
