-- Why a case might be sent to another area: what the register of disclosures holds of it.
alter table referrals add column transfer_sharing_share uuid null;
alter table referrals add column transfer_sharing_on date null;
alter table referrals add column transfer_sharing_channel text null;
alter table referrals add column transfer_sharing_gateway text null;
alter table referrals add column transfer_sharing_regime text null;
alter table referrals add column transfer_sharing_consent text null;
alter table referrals add column transfer_sharing_no_consent_reason text null;
alter table referrals add column transfer_sharing_necessity text null;
alter table referrals add column transfer_sharing_decided_by text null;
alter table referrals add column transfer_sharing_urgent boolean null;
alter table referrals add column transfer_sharing_sent_by text null;
alter table referrals add column transfer_sharing_sent_at bigint null;
