-- What the schema language cannot say of the registry's entries, written by hand.

ALTER TABLE "RegistryEntry"
  ADD CONSTRAINT "RegistryEntry_version_counts" CHECK (version >= 1),
  ADD CONSTRAINT "RegistryEntry_leads_on_for_a_reason" CHECK (("leadsTo" IS NULL) = (ended IS NULL)),
  ADD CONSTRAINT "RegistryEntry_leads_to_another" CHECK ("leadsTo" <> slug);
ALTER TABLE "RegistryMerge" ADD CONSTRAINT "RegistryMerge_of_two" CHECK ("fromSlug" <> "intoSlug");
ALTER TABLE "RegistryRevision" ADD CONSTRAINT "RegistryRevision_version_counts" CHECK (version >= 1);

CREATE TRIGGER "RegistryEntry_tells_its_edition" BEFORE INSERT OR UPDATE ON "RegistryEntry"
  FOR EACH ROW EXECUTE FUNCTION tell_edition();
CREATE TRIGGER "RegistryEntry_is_never_deleted" BEFORE DELETE ON "RegistryEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "RegistryRevision_is_for_ever" BEFORE UPDATE OR DELETE ON "RegistryRevision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "RegistryRevision_is_never_emptied" BEFORE TRUNCATE ON "RegistryRevision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The files are read once more, so that each thing in them becomes an entry.
UPDATE "ArchiveEdition" SET "registryHash" = NULL;
