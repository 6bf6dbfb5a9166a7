-- What a dispatch may tell again is found by its days (lib/ingest/likely-meetings.ts): of meetings with
-- several accounts further about, and of the few that last long wherever they began.
CREATE INDEX "Meeting_told_again" ON "Meeting" ("firstDay", "lastDay") WHERE "version" > 1;
CREATE INDEX "Meeting_lasting" ON "Meeting" ("firstDay", "lastDay") WHERE "lastDay" - "firstDay" > 62;

-- A session's own records among all that was held on its margins.
CREATE INDEX "Meeting_sessions" ON "Meeting" ("occasionId") WHERE "occasionRelation" = 'session';
