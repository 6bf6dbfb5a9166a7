-- What the schema language cannot say of jobs, tokens and what is known of sources, written by hand.

CREATE TRIGGER "SourceRevision_is_for_ever" BEFORE UPDATE OR DELETE ON "SourceRevision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "SourceRevision_is_never_emptied" BEFORE TRUNCATE ON "SourceRevision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE "Job"
  ADD CONSTRAINT "Job_counts" CHECK (done >= 0 AND failed >= 0 AND done + failed <= total),
  ADD CONSTRAINT "Job_ends" CHECK (("endedAt" IS NULL) = (state IN ('waiting', 'running')));

-- A line of the report says what came of it, and keeps nothing that is still to do.
ALTER TABLE "JobItem"
  ADD CONSTRAINT "JobItem_settled" CHECK ((state = 'waiting') = ("settledAt" IS NULL)),
  ADD CONSTRAINT "JobItem_input_is_to_do" CHECK ((state = 'waiting') = (input IS NOT NULL));

ALTER TABLE "ApiToken"
  ADD CONSTRAINT "ApiToken_name_length" CHECK (char_length(name) BETWEEN 1 AND 100);
