-- Whose children and adults are of one family is a rule of casefile, which says it now; what read its tables from here goes.
drop policy relating on casefile.client_case;
drop function network.children_of(uuid);
