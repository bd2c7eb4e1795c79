-- A case that left Channel, and one that was erased before its end, have states of their own.
alter table referrals drop constraint referrals_state_check;
alter table referrals add constraint referrals_state_check check (state in ('Received', 'ClosedAtPreScreening', 'Listed', 'Adjourned', 'Adopted', 'NotAdopted', 'TransferredOut', 'Exited', 'Erased'));
