-- Who asked for the action that cost Stars: a plugin has a limit of its own.
ALTER TABLE spending ADD COLUMN origin TEXT NOT NULL DEFAULT '';

CREATE INDEX spending_by_origin ON spending (day, origin, stars);
