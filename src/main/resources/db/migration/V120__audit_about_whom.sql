-- The trail names nobody: a member is known by the row of gym.member, which stays when somebody leaves and keeps only a
-- pseudonym once they are erased. That way a trail that nobody may change needs no change.
alter table audit.entry add column member_id uuid; -- the member who did it
alter table audit.entry add column about uuid;     -- the member it was done for or whose health was seen, a visitor by the claim
alter table audit.entry add column acting_as text; -- in what capacity, where it was not the doer's own, such as support

create index entry_newest on audit.entry (gym_id, at desc, id desc);
create index entry_action on audit.entry (gym_id, action);
create index entry_subject on audit.entry (gym_id, subject);
