-- A max that was lifted or told, as it was typed, kept beside the grams; an estimate has none.
alter table gym.lift_max add column entered text;
alter table gym.lift_max add column entered_unit text check (entered_unit in ('KG', 'LB'));
alter table gym.lift_max add constraint lift_max_entered check ((entered is null) = (entered_unit is null));
