-- Which edition changed what, kept by triggers so that no writer can forget it.

UPDATE "Meeting" SET "changedIn" = coalesce((SELECT edition FROM "ArchiveEdition" WHERE id = 1), 0);
UPDATE "ArchiveEdition" SET "registeredIn" = edition;

-- The number of the edition that the present transaction makes: a new one at the first call, the same
-- at every later one. The row stays locked until the transaction ends, so no two make editions at
-- once, and whoever sees an edition sees everything that was changed in it and before.
CREATE FUNCTION edition_of_this_change() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  own bigint := pg_current_xact_id()::text::bigint;
  given bigint;
BEGIN
  SELECT edition INTO given FROM "ArchiveEdition" WHERE id = 1 AND "givenTo" = own;
  IF given IS NULL THEN
    INSERT INTO "ArchiveEdition" AS e (id, edition, "givenTo") VALUES (1, 1, own)
    ON CONFLICT (id) DO UPDATE SET edition = e.edition + 1, "givenTo" = own, "changedAt" = clock_timestamp()
    RETURNING edition INTO given;
  END IF;
  RETURN given;
END $$;

CREATE FUNCTION tell_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."changedIn" := edition_of_this_change();
  RETURN NEW;
END $$;

CREATE TRIGGER "Meeting_tells_its_edition" BEFORE INSERT OR UPDATE ON "Meeting"
  FOR EACH ROW EXECUTE FUNCTION tell_edition();

-- Rows that hang on a meeting change it. Where the same transaction has written the meeting itself,
-- there is nothing left to tell.
CREATE FUNCTION touch_meetings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Meeting" SET "changedIn" = 0
  WHERE id IN (SELECT "meetingId" FROM touched) AND "changedIn" <> edition_of_this_change();
  RETURN NULL;
END $$;

-- An update may take a row from one meeting to another: both have changed.
CREATE FUNCTION touch_both_meetings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Meeting" SET "changedIn" = 0
  WHERE id IN (SELECT "meetingId" FROM touched UNION SELECT "meetingId" FROM before)
    AND "changedIn" <> edition_of_this_change();
  RETURN NULL;
END $$;

DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['Participation', 'MeetingTopic', 'Account', 'Evidence', 'Position'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS touched
      FOR EACH STATEMENT EXECUTE FUNCTION touch_meetings()', part || '_added_touches_meeting', part);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS touched
      FOR EACH STATEMENT EXECUTE FUNCTION touch_meetings()', part || '_removed_touches_meeting', part);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS before NEW TABLE AS touched
      FOR EACH STATEMENT EXECUTE FUNCTION touch_both_meetings()', part || '_changed_touches_meeting', part);
  END LOOP;
END $$;

-- What pages show of a source stands on the pages of its meetings too.
CREATE FUNCTION touch_meetings_of_sources() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Meeting" SET "changedIn" = 0
  WHERE id IN (SELECT a."meetingId" FROM "Account" a JOIN touched t ON t.id = a."sourceId")
    AND "changedIn" <> edition_of_this_change();
  RETURN NULL;
END $$;

CREATE TRIGGER "Source_changed_touches_meetings" AFTER UPDATE ON "Source"
  REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION touch_meetings_of_sources();
