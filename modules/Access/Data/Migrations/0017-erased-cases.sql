-- A share about several cases keeps its words when one of them is erased, until somebody has looked through them. Necessity is what every share has.
alter table disclosures add column words text not null default 'Kept';
update disclosures set words = 'Erased' where necessity = '';
alter table disclosure_about add column erased boolean not null default false;
