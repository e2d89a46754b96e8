-- Cases whose address was protected before emergencies asked a second person for them.
do $$
begin
    perform access.note_opened_by_two(array(select c.case_id from casefile.client_case c where c.protection <> 'NONE'), true);
end
$$;
