-- What everybody did of the last weeks, and who came to which class, are read off the index alone: the roster asks it of all.
drop index gym.planned_session_date;
create index planned_session_date on gym.planned_session (gym_id, on_date) include (member_id, state);
create index booking_attended on gym.booking (gym_id, class_id) include (member_id) where state = 'ATTENDED';
