-- What of each record needs a look, kept by triggers so that no writer can forget it.

ALTER TABLE "SuspectedPair"
  ADD CONSTRAINT "SuspectedPair_lesser_first" CHECK ("firstId" < "secondId" COLLATE "C"),
  ADD CONSTRAINT "SuspectedPair_apart_by_somebody"
    CHECK (num_nonnulls("apartAt", "apartBy", "apartById", "apartWhy") IN (0, 4));
ALTER TABLE "QueueEntry" ADD CONSTRAINT "QueueEntry_priority_counts" CHECK (priority >= 0);

-- Somebody whom no registry holds is asked about once so many records name them.
CREATE INDEX "Participation_stranger" ON "Participation" ("nameAsTold") WHERE "officialSlug" IS NULL;
-- Plans that a later day will turn into doubts.
CREATE INDEX "Meeting_open_plan" ON "Meeting" ("lastDay")
  WHERE status = 'planned' AND state = 'current' AND review = 'unreviewed';

-- What a doubt is worth looking at: the likelier it is that something is wrong, and the worse that would be.
CREATE FUNCTION queue_weight(code text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE code
    WHEN 'possible-duplicate' THEN 60
    WHEN 'sources-disagree' THEN 50
    WHEN 'weekday-mismatch' THEN 45
    WHEN 'reading-proposes' THEN 45
    WHEN 'possible-cancellation' THEN 45
    WHEN 'bounds-contradict' THEN 40
    WHEN 'ordinal-contradicts-dates' THEN 40
    WHEN 'plan-passed' THEN 35
    WHEN 'year-slip' THEN 35
    WHEN 'ambiguous-surname' THEN 30
    WHEN 'ambiguous-figures' THEN 30
    WHEN 'new-spelling' THEN 30
    WHEN 'put-off' THEN 30
    WHEN 'unresolved-date' THEN 25
    WHEN 'one-side-untold' THEN 20
    WHEN 'unknown-person' THEN 20
    WHEN 'stamp-contradicted' THEN 20
    WHEN 'date-unknown' THEN 15
    WHEN 'party-unknown' THEN 15
    WHEN 'year-inferred' THEN 15
    WHEN 'ordinal-corrected' THEN 15
    WHEN 'holder-untold' THEN 12
    WHEN 'near-spelling' THEN 12
    WHEN 'session-unregistered' THEN 12
    WHEN 'date-not-exact' THEN 8
    WHEN 'hijri-day-unproved' THEN 8
    WHEN 'page-clock' THEN 8
    WHEN 'mentioned-in-passing' THEN 5
    WHEN 'place-unknown' THEN 5
    ELSE 10
  END
$$;

-- The field that a doubt is about: once a person has decided it there is nothing left to doubt. Null
-- for those of a record as a whole.
CREATE FUNCTION queue_field(code text) RETURNS "EvidenceField" LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN code IN ('weekday-mismatch', 'year-slip', 'year-inferred', 'ambiguous-figures', 'hijri-day-unproved',
      'unresolved-date', 'date-unknown', 'date-not-exact', 'bounds-contradict', 'stamp-contradicted', 'page-clock')
      THEN 'date'::"EvidenceField"
    WHEN code IN ('ordinal-contradicts-dates', 'ordinal-corrected', 'session-unregistered') THEN 'occasion'
    WHEN code IN ('unknown-person', 'ambiguous-surname', 'near-spelling', 'holder-untold', 'party-unknown',
      'one-side-untold', 'new-spelling') THEN 'participant'
    WHEN code = 'place-unknown' THEN 'place'
    WHEN code IN ('possible-cancellation', 'put-off', 'plan-passed') THEN 'status'
  END
$$;

-- The first or the last day of an EDTF as readings have them (a day, a month, a year, a range of
-- these, open on a side), to be compared with others as a text: every month ends on a 31st here. Null
-- for an open side, and for anything else.
CREATE FUNCTION edtf_bound(edtf text, side text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN point ~ '^\d{4}-\d{2}-\d{2}$' THEN point
    WHEN point ~ '^\d{4}-\d{2}$' THEN point || CASE side WHEN 'first' THEN '-01' ELSE '-31' END
    WHEN point ~ '^\d{4}$' THEN point || CASE side WHEN 'first' THEN '-01-01' ELSE '-12-31' END
  END COLLATE "C"
  FROM (SELECT rtrim(CASE
    WHEN side = 'last' AND position('/' IN edtf) > 0 THEN split_part(edtf, '/', 2)
    ELSE split_part(edtf, '/', 1) END, '?~%') AS point) AS told
$$;

CREATE FUNCTION stranger_is_frequent(name text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT count(*) = 3 FROM (SELECT FROM "Participation" p
    WHERE p."nameAsTold" = name AND p."officialSlug" IS NULL LIMIT 3) seen
$$;

-- The doubts about some records, each once, with what it weighs; settled ones among them.
CREATE FUNCTION queue_doubts(ids bpchar[]) RETURNS TABLE ("meetingId" bpchar, code text, weight integer)
LANGUAGE sql STABLE AS $$
  WITH unread AS (
    SELECT m.id, m.decided, m.status, m."lastDay" FROM "Meeting" m
    WHERE m.id = ANY(ids) AND m.state = 'current' AND m.review = 'unreviewed'
  ),
  told AS (
    SELECT u.id, u.decided, a.draft ->> 'kind' AS kind, a.draft ->> 'status' AS status,
      a.draft ->> 'date' AS date, a.draft ->> 'place' AS place,
      (a.draft ->> 'confidence')::float8 AS confidence,
      a.draft -> 'occasion' ->> 'series' AS series, a.draft -> 'occasion' ->> 'number' AS number
    FROM unread u JOIN "Account" a ON a."meetingId" = u.id AND a."ofReading"
  ),
  whole AS (
    -- Who alone tells of a meeting contradicts nobody. A plan may name other days than the event had,
    -- and talks may turn out to have been of ministers.
    SELECT id, max(confidence) AS confidence, count(*) > 1 AND (
      (NOT 'date' = ANY(decided) AND max(edtf_bound(date, 'first')) FILTER (WHERE status = 'held')
        > min(edtf_bound(date, 'last')) FILTER (WHERE status = 'held'))
      OR (NOT 'place' = ANY(decided) AND count(DISTINCT place) > 1)
      OR (NOT 'kind' = ANY(decided) AND count(DISTINCT kind) FILTER (WHERE kind <> 'talks') > 1)
      OR (NOT 'kind' = ANY(decided) AND bool_or(kind = 'talks') AND bool_or(kind IN ('call', 'video', 'round')))
      OR (NOT 'occasion' = ANY(decided) AND count(DISTINCT number) > 1 AND count(DISTINCT series) = 1)
    ) AS disagree
    FROM told GROUP BY id, decided
  ),
  doubts AS (
    SELECT u.id, i.code, queue_weight(i.code) AS weight
    FROM unread u JOIN "ParsingIssue" i ON i."meetingId" = u.id
    WHERE i.code <> 'possible-duplicate' AND coalesce(NOT queue_field(i.code) = ANY(u.decided), true)
    UNION
    -- More likely wrong somewhere than right throughout; the less sure, the more a look is worth: from 12
    -- to 40 at nothing.
    SELECT id, 'low-confidence', 12 + round((0.5 - confidence) * 56)::integer FROM whole WHERE confidence < 0.5
    UNION
    SELECT id, 'sources-disagree', queue_weight('sources-disagree') FROM whole WHERE disagree
    UNION
    SELECT u.id, 'new-spelling', queue_weight('new-spelling')
    FROM unread u JOIN "Participation" p ON p."meetingId" = u.id
    WHERE p."officialSlug" IS NULL AND p."nameAsTold" IS NOT NULL AND NOT 'participant' = ANY(u.decided)
      AND stranger_is_frequent(p."nameAsTold")
    UNION
    SELECT id, 'plan-passed', queue_weight('plan-passed') FROM unread
    WHERE status = 'planned' AND "lastDay" < (now() AT TIME ZONE 'UTC')::date AND NOT 'status' = ANY(decided)
    UNION
    -- What a later reading proposes, and whether two are one, is asked of reviewed records too.
    SELECT m.id, 'reading-proposes', queue_weight('reading-proposes')
    FROM "Meeting" m JOIN "Proposal" p ON p."meetingId" = m.id AND p.state = 'open' AND NOT p.untouched
    WHERE m.id = ANY(ids) AND m.state = 'current'
    UNION
    SELECT m.id, 'possible-duplicate', queue_weight('possible-duplicate')
    FROM "Meeting" m
    JOIN "SuspectedPair" p ON m.id IN (p."firstId", p."secondId") AND p."apartAt" IS NULL
    JOIN "Meeting" o ON o.id = CASE m.id WHEN p."firstId" THEN p."secondId" ELSE p."firstId" END
    WHERE m.id = ANY(ids) AND m.state = 'current' AND o.state = 'current'
  )
  SELECT id, code, weight FROM doubts
$$;

-- Brings the queue up to date for some records.
CREATE FUNCTION refresh_queue(ids bpchar[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "QueueEntry" AS e ("meetingId", priority, reasons)
  SELECT m.id, coalesce(sum(d.weight), 0),
    coalesce(array_agg(d.code ORDER BY d.weight DESC, d.code) FILTER (WHERE d.code IS NOT NULL), '{}')
  FROM unnest(ids) AS m (id)
  LEFT JOIN (SELECT * FROM queue_doubts(ids) q WHERE NOT EXISTS (
    SELECT FROM "SettledDoubt" s WHERE s."meetingId" = q."meetingId" AND s.code = q.code)
  ) d ON d."meetingId" = m.id
  LEFT JOIN "QueueEntry" had ON had."meetingId" = m.id
  GROUP BY m.id, had."meetingId"
  HAVING count(d.code) > 0 OR had."meetingId" IS NOT NULL
  ON CONFLICT ("meetingId") DO UPDATE SET priority = excluded.priority, reasons = excluded.reasons
  WHERE (e.priority, e.reasons) IS DISTINCT FROM (excluded.priority, excluded.reasons)
$$;

-- Plans whose day has passed since anybody last looked: time changes no row, so that who opens the
-- queue asks. Answers how many there were.
CREATE FUNCTION pass_plans() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  passed bpchar[];
BEGIN
  SELECT array_agg(m.id) INTO passed FROM "Meeting" m
  LEFT JOIN "QueueEntry" e ON e."meetingId" = m.id
  LEFT JOIN "SettledDoubt" s ON s."meetingId" = m.id AND s.code = 'plan-passed'
  WHERE m.status = 'planned' AND m.state = 'current' AND m.review = 'unreviewed'
    AND m."lastDay" < (now() AT TIME ZONE 'UTC')::date AND NOT 'status' = ANY(m.decided)
    AND NOT coalesce('plan-passed' = ANY(e.reasons), false) AND s.code IS NULL;
  IF passed IS NOT NULL THEN PERFORM refresh_queue(passed); END IF;
  RETURN coalesce(cardinality(passed), 0);
END $$;

-- The number of the queue's edition that the present transaction makes: see edition_of_this_change().
CREATE FUNCTION queue_edition_of_this_change() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  own bigint := pg_current_xact_id()::text::bigint;
  given bigint;
BEGIN
  SELECT "queueEdition" INTO given FROM "ArchiveEdition" WHERE id = 1 AND "queueGivenTo" = own;
  IF given IS NULL THEN
    INSERT INTO "ArchiveEdition" AS e (id, "queueEdition", "queueGivenTo") VALUES (1, 1, own)
    ON CONFLICT (id) DO UPDATE SET "queueEdition" = e."queueEdition" + 1, "queueGivenTo" = own
    RETURNING "queueEdition" INTO given;
  END IF;
  RETURN given;
END $$;

CREATE FUNCTION tell_queue_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."changedIn" := queue_edition_of_this_change();
  RETURN NEW;
END $$;

CREATE TRIGGER "QueueEntry_tells_its_edition" BEFORE INSERT OR UPDATE ON "QueueEntry"
  FOR EACH ROW EXECUTE FUNCTION tell_queue_edition();

-- Writers say which records they touched as they go; at the end of the transaction each is looked at
-- once, whatever was written of it in how many steps.
CREATE FUNCTION refresh_touched() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids bpchar[];
BEGIN
  IF NOT EXISTS (SELECT FROM "QueueTouched" WHERE "meetingId" = NEW."meetingId") THEN RETURN NULL; END IF;
  WITH gone AS (DELETE FROM "QueueTouched" RETURNING "meetingId") SELECT array_agg("meetingId") INTO ids FROM gone;
  PERFORM refresh_queue(ids);
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "QueueTouched_is_looked_at" AFTER INSERT ON "QueueTouched"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refresh_touched();

CREATE FUNCTION queue_touches() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "QueueTouched" SELECT DISTINCT "meetingId" FROM touched WHERE "meetingId" IS NOT NULL
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE FUNCTION queue_touches_both() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "QueueTouched"
  SELECT "meetingId" FROM touched WHERE "meetingId" IS NOT NULL
  UNION SELECT "meetingId" FROM before WHERE "meetingId" IS NOT NULL
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['ParsingIssue', 'Account', 'Participation', 'Proposal', 'SettledDoubt'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS touched
      FOR EACH STATEMENT EXECUTE FUNCTION queue_touches()', part || '_added_touches_queue', part);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS touched
      FOR EACH STATEMENT EXECUTE FUNCTION queue_touches()', part || '_removed_touches_queue', part);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS before NEW TABLE AS touched
      FOR EACH STATEMENT EXECUTE FUNCTION queue_touches_both()', part || '_changed_touches_queue', part);
  END LOOP;
END $$;

-- A name that comes to be seen often, or no longer is, raises or ends the doubt in the other records
-- that tell it: where the number of rows just changed is more than what lies between, all of them.
CREATE FUNCTION queue_touches_namesakes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "QueueTouched"
  SELECT DISTINCT p."meetingId"
  FROM (SELECT "nameAsTold" AS name, count(*) AS rows FROM touched
    WHERE "officialSlug" IS NULL AND "nameAsTold" IS NOT NULL GROUP BY 1) t
  JOIN "Participation" p ON p."nameAsTold" = t.name AND p."officialSlug" IS NULL
  WHERE (SELECT count(*) FROM (SELECT FROM "Participation" n
    WHERE n."nameAsTold" = t.name AND n."officialSlug" IS NULL LIMIT t.rows + 4) seen) < t.rows + 4
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER "Participation_added_touches_namesakes" AFTER INSERT ON "Participation"
  REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION queue_touches_namesakes();
CREATE TRIGGER "Participation_removed_touches_namesakes" AFTER DELETE ON "Participation"
  REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION queue_touches_namesakes();
CREATE TRIGGER "Participation_changed_from_touches_namesakes" AFTER UPDATE ON "Participation"
  REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION queue_touches_namesakes();
CREATE TRIGGER "Participation_changed_to_touches_namesakes" AFTER UPDATE ON "Participation"
  REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION queue_touches_namesakes();

CREATE FUNCTION queue_touches_pair() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "QueueTouched" VALUES (NEW."firstId"), (NEW."secondId") ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER "SuspectedPair_touches_queue" AFTER INSERT OR UPDATE ON "SuspectedPair"
  FOR EACH ROW EXECUTE FUNCTION queue_touches_pair();

CREATE FUNCTION queue_touches_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "QueueTouched" VALUES (NEW.id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER "Meeting_added_touches_queue" AFTER INSERT ON "Meeting"
  FOR EACH ROW WHEN (NEW.status = 'planned') EXECUTE FUNCTION queue_touches_meeting();
CREATE TRIGGER "Meeting_changed_touches_queue" AFTER UPDATE ON "Meeting"
  FOR EACH ROW WHEN (
    (OLD.state, OLD.review, OLD.decided, OLD.status, OLD."lastDay")
    IS DISTINCT FROM (NEW.state, NEW.review, NEW.decided, NEW.status, NEW."lastDay"))
  EXECUTE FUNCTION queue_touches_meeting();

-- A record that ends has no doubles any more; the one in which it lives on takes over what was asked
-- and said of it.
CREATE FUNCTION queue_follows_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "QueueTouched"
  SELECT unnest(ARRAY["firstId", "secondId"]) FROM "SuspectedPair" WHERE NEW.id IN ("firstId", "secondId")
  ON CONFLICT DO NOTHING;
  IF NEW.state = 'merged' THEN
    INSERT INTO "SuspectedPair" AS p
    SELECT least(o.id COLLATE "C", NEW."mergedIntoId"), greatest(o.id COLLATE "C", NEW."mergedIntoId"),
      s.reasons, s.doubts, s."foundAt", s."apartAt", s."apartBy", s."apartById", s."apartWhy"
    FROM "SuspectedPair" s
    CROSS JOIN LATERAL (SELECT CASE NEW.id WHEN s."firstId" THEN s."secondId" ELSE s."firstId" END AS id) o
    WHERE NEW.id IN (s."firstId", s."secondId") AND o.id <> NEW."mergedIntoId"
    ON CONFLICT ("firstId", "secondId") DO UPDATE SET "apartAt" = excluded."apartAt",
      "apartBy" = excluded."apartBy", "apartById" = excluded."apartById", "apartWhy" = excluded."apartWhy"
    WHERE p."apartAt" IS NULL AND excluded."apartAt" IS NOT NULL;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "Meeting_state_followed_by_queue" AFTER UPDATE OF state ON "Meeting"
  FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION queue_follows_state();

-- Another source may bear a doubt out that seemed groundless; one read again does not.
CREATE FUNCTION open_doubts_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "SettledDoubt" d USING "Source" s
  WHERE d."meetingId" = NEW."meetingId" AND s.id = NEW."sourceId"
    AND (TG_OP = 'UPDATE' OR s."filedAt" > d."settledAt");
  RETURN NULL;
END $$;

CREATE TRIGGER "Account_opens_doubts_again" AFTER INSERT ON "Account"
  FOR EACH ROW EXECUTE FUNCTION open_doubts_again();
CREATE TRIGGER "Account_moved_opens_doubts_again" AFTER UPDATE OF "meetingId" ON "Account"
  FOR EACH ROW WHEN (OLD."meetingId" <> NEW."meetingId") EXECUTE FUNCTION open_doubts_again();

-- What is on file already. Pairs were told in sentences alone until now: their ids are taken from these.
INSERT INTO "SuspectedPair" ("firstId", "secondId", reasons, doubts)
SELECT DISTINCT least(m.id COLLATE "C", o.id), greatest(m.id COLLATE "C", o.id), '{}'::text[], '{}'::text[]
FROM "ParsingIssue" i JOIN "Meeting" m ON m.id = i."meetingId"
CROSS JOIN LATERAL regexp_matches(i.message, '\m([0-9a-hjkmnp-tv-z]{10}) \(', 'g') AS told
JOIN "Meeting" o ON o.id = told[1]
WHERE i.code = 'possible-duplicate' AND o.id <> m.id;

SELECT refresh_queue(array_agg(id)) FROM "Meeting" WHERE state = 'current' HAVING count(*) > 0;
