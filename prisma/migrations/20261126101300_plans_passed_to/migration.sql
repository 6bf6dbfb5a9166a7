-- AlterTable
ALTER TABLE "ArchiveEdition" ADD COLUMN     "plansPassedTo" DATE;

-- Plans whose day has passed since anybody last looked: time changes no row, so that who opens the
-- queue asks. Only days since the last one looked at are gone through, so that this costs nothing but
-- once a day. Answers how many plans there were.
CREATE OR REPLACE FUNCTION pass_plans() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  today date := (now() AT TIME ZONE 'UTC')::date;
  since date;
  passed bpchar[];
BEGIN
  SELECT "plansPassedTo" INTO since FROM "ArchiveEdition" WHERE id = 1;
  IF since >= today THEN RETURN 0; END IF;
  SELECT array_agg(id) INTO passed FROM "Meeting"
  WHERE status = 'planned' AND state = 'current' AND review = 'unreviewed'
    AND "lastDay" < today AND (since IS NULL OR "lastDay" >= since);
  IF passed IS NOT NULL THEN PERFORM refresh_queue(passed); END IF;
  INSERT INTO "ArchiveEdition" (id, "plansPassedTo") VALUES (1, today)
  ON CONFLICT (id) DO UPDATE SET "plansPassedTo" = today;
  RETURN coalesce(cardinality(passed), 0);
END $$;
