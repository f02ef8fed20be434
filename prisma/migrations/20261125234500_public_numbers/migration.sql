-- Public answers are numbered by themselves: the number of a case opens it together with a code and is nobody else's business.
CREATE SEQUENCE "answer_no_seq";
SELECT setval('answer_no_seq', coalesce((SELECT max(substring("answer_no" FROM 7)::bigint) FROM "publication" WHERE "answer_no" ~ '^GK[0-9]{10}$'), 0) + 1, false);
