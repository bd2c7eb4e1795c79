-- A case that is erased before its end has a state of its own. A column is replaced where its check is to change: both engines can do that, and not more.
alter table referrals add column next_state text not null default 'Received' check (next_state in ('Received', 'Listed', 'Heard', 'Erased'));
update referrals set next_state = state;
alter table referrals drop column state;
alter table referrals rename column next_state to state;
