-- whether of equally able agents the one who sells more is asked first
alter table queues add column by_conversion boolean default false not null;
update queues set by_conversion = true where strategy = 'SKILL_RANK';
