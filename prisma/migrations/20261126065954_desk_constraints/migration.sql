-- What the schema language cannot say of the desk's tables, written by hand.

ALTER TABLE "DeskUser"
  ADD CONSTRAINT "DeskUser_name_length" CHECK (char_length(name) BETWEEN 1 AND 100),
  ADD CONSTRAINT "DeskUser_email_form" CHECK (email = lower(email) AND char_length(email) <= 254);

ALTER TABLE "Invitation"
  ADD CONSTRAINT "Invitation_note_length" CHECK (char_length(note) <= 200),
  ADD CONSTRAINT "Invitation_ends" CHECK ("expiresAt" > "createdAt"),
  ADD CONSTRAINT "Invitation_used_or_revoked" CHECK (num_nonnulls("usedAt", "revokedAt") <= 1);

-- The log of the desk -----------------------------------------------------------------------

CREATE TRIGGER "AuditEvent_is_for_ever" BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditEvent_is_never_emptied" BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Revision_is_never_emptied" BEFORE TRUNCATE ON "Revision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
