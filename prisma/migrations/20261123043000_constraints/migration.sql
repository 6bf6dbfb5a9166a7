-- What the schema language cannot say: checks, triggers and search indexes, written by hand.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Permanent ids -----------------------------------------------------------------------------

ALTER TABLE "PermanentId"
  ADD CONSTRAINT "PermanentId_id_form" CHECK (id ~ '^[0-9a-hjkmnp-tv-z]{10}$');

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of "%" are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER "PermanentId_is_for_ever" BEFORE UPDATE OR DELETE ON "PermanentId"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Revision_is_for_ever" BEFORE UPDATE OR DELETE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Meeting_is_never_deleted" BEFORE DELETE ON "Meeting"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Source_is_never_deleted" BEFORE DELETE ON "Source"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- An id names the kind of thing that it was given out for.
CREATE FUNCTION refuse_id_of_another_kind() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "PermanentId" AS p WHERE p.id = NEW.id AND p.kind::text = TG_ARGV[0]) THEN
    RAISE EXCEPTION 'the id % was not given out for a %', NEW.id, TG_ARGV[0] USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Meeting_id_kind" BEFORE INSERT OR UPDATE OF id ON "Meeting"
  FOR EACH ROW EXECUTE FUNCTION refuse_id_of_another_kind('meeting');
CREATE TRIGGER "Source_id_kind" BEFORE INSERT OR UPDATE OF id ON "Source"
  FOR EACH ROW EXECUTE FUNCTION refuse_id_of_another_kind('source');

-- Sources ------------------------------------------------------------------------------------

ALTER TABLE "Source"
  ADD CONSTRAINT "Source_text_length" CHECK (octet_length(text) BETWEEN 1 AND 1048576),
  ADD CONSTRAINT "Source_textHash_is_of_text"
    CHECK ("textHash" = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
  ADD CONSTRAINT "Source_published_order" CHECK ("publishedLast" >= "publishedFirst"),
  ADD CONSTRAINT "Source_published_has_days"
    CHECK (("publishedEdtf" IS NULL) = ("publishedFirst" IS NULL AND "publishedLast" IS NULL));

CREATE FUNCTION refuse_change_of_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the text of a source stands as it was filed' USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER "Source_text_stands" BEFORE UPDATE OF text ON "Source"
  FOR EACH ROW WHEN (OLD.text IS DISTINCT FROM NEW.text) EXECUTE FUNCTION refuse_change_of_text();

-- Meetings -----------------------------------------------------------------------------------

ALTER TABLE "Meeting"
  ADD CONSTRAINT "Meeting_days_order" CHECK ("lastDay" >= "firstDay"),
  ADD CONSTRAINT "Meeting_date_has_days"
    CHECK (("dateEdtf" IS NULL) = ("firstDay" IS NULL AND "lastDay" IS NULL)),
  ADD CONSTRAINT "Meeting_date_has_basis" CHECK (("dateEdtf" IS NULL) = ("dateBasis" IS NULL)),
  ADD CONSTRAINT "Meeting_remote_has_no_place"
    CHECK (NOT (kind IN ('call', 'video') AND "placeSlug" IS NOT NULL)),
  ADD CONSTRAINT "Meeting_occasion_has_series" CHECK ("occasionId" IS NULL OR "seriesSlug" IS NOT NULL),
  ADD CONSTRAINT "Meeting_series_has_relation" CHECK (("seriesSlug" IS NULL) = ("occasionRelation" IS NULL)),
  ADD CONSTRAINT "Meeting_version_counts" CHECK (version >= 1),
  ADD CONSTRAINT "Meeting_merged_into_another"
    CHECK ((state = 'merged') = ("mergedIntoId" IS NOT NULL) AND "mergedIntoId" <> id),
  ADD CONSTRAINT "Meeting_withdrawn_with_reason" CHECK ((state = 'withdrawn') = ("withdrawnReason" IS NOT NULL));

ALTER TABLE "Revision" ADD CONSTRAINT "Revision_version_counts" CHECK (version >= 1);

ALTER TABLE "Participation"
  ADD CONSTRAINT "Participation_is_somebody"
    CHECK (num_nonnulls("officialSlug", "nameAsTold", "partySlug", "titleAsTold") > 0);

-- Registry -----------------------------------------------------------------------------------

ALTER TABLE "Occasion"
  ADD CONSTRAINT "Occasion_days_order" CHECK ("lastDay" >= "firstDay"),
  ADD CONSTRAINT "Occasion_number_counts" CHECK (number >= 1);
ALTER TABLE "Office" ADD CONSTRAINT "Office_days_order" CHECK ("lastDay" >= "firstDay");
ALTER TABLE "Spelling"
  ADD CONSTRAINT "Spelling_of_one_thing" CHECK (num_nonnulls(
    "officialSlug", "partySlug", "placeSlug", "seriesSlug", "publisherSlug", "topicSlug") = 1),
  ADD CONSTRAINT "Spelling_borne_order" CHECK ("borneTo" >= "borneFrom");

-- Spans --------------------------------------------------------------------------------------

-- Offsets count characters from 0, the end is one past the last: substr counts from 1.
CREATE FUNCTION refuse_misquotation() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE filed text;
BEGIN
  SELECT text INTO filed FROM "Source" WHERE id = NEW."sourceId";
  IF NEW.start < 0 OR NEW."end" <= NEW.start OR NEW."end" > char_length(filed) THEN
    RAISE EXCEPTION 'characters % to % lie outside the text of source %', NEW.start, NEW."end", NEW."sourceId"
      USING ERRCODE = 'check_violation';
  END IF;
  IF substr(filed, NEW.start + 1, NEW."end" - NEW.start) IS DISTINCT FROM NEW.quote THEN
    RAISE EXCEPTION 'characters % to % of source % read otherwise than quoted', NEW.start, NEW."end", NEW."sourceId"
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Evidence_quotes_its_source" BEFORE INSERT OR UPDATE ON "Evidence"
  FOR EACH ROW EXECUTE FUNCTION refuse_misquotation();
CREATE TRIGGER "Position_quotes_its_source" BEFORE INSERT OR UPDATE ON "Position"
  FOR EACH ROW EXECUTE FUNCTION refuse_misquotation();

CREATE FUNCTION refuse_span_outside_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.start IS NULL) <> (NEW."end" IS NULL) OR NEW.start < 0 OR NEW."end" <= NEW.start
    OR NEW."end" > (SELECT char_length(text) FROM "Source" WHERE id = NEW."sourceId") THEN
    RAISE EXCEPTION 'characters % to % lie outside the text of source %', NEW.start, NEW."end", NEW."sourceId"
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "ParsingIssue_lies_in_its_source" BEFORE INSERT OR UPDATE ON "ParsingIssue"
  FOR EACH ROW EXECUTE FUNCTION refuse_span_outside_text();

-- Searching ----------------------------------------------------------------------------------

CREATE INDEX "Spelling_folded_trigram" ON "Spelling" USING gin (folded gin_trgm_ops);
CREATE INDEX "Source_folded_trigram" ON "Source" USING gin (folded gin_trgm_ops);
