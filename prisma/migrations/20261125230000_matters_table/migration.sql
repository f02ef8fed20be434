-- The table of matters takes the place of the routing table: what was in force is history, what was proposed is answered.
UPDATE "rule_version" SET "state" = 'superseded' WHERE "kind" = 'routing' AND "state" = 'in-force';
UPDATE "rule_version" SET "state" = 'rejected', "decision" = '分派规则已由事项表代替，请在事项表里重新提出。' WHERE "kind" = 'routing' AND "state" = 'proposed';
