-- what a talk was interrupted by, and why it came to no order
alter table calls add column no_sale_reason varchar(30);
alter table calls add column holds text;
alter table calls add column masks text;
-- to whom the talk was handed on, the latest last
alter table calls add column handed_to varchar(400);
