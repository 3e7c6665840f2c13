-- The roster asks what rules moved by themselves in the last days, of everybody in one step.
create index notice_adjusted on gym.notice (gym_id, told_at) where change = 'ADJUSTED';
