-- A list of 52 weeks is longer than a line of words.
alter table gym.block_row drop constraint block_row_rule_check;
alter table gym.block_row add constraint block_row_rule_check check (length(rule) <= 300) not valid;
alter table gym.block_row validate constraint block_row_rule_check;
