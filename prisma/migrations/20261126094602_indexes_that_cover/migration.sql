-- DropIndex
DROP INDEX "Account_meetingId_idx";

-- DropIndex
DROP INDEX "Source_publisherSlug_idx";

-- CreateIndex
CREATE INDEX "Account_meetingId_sourceId_idx" ON "Account"("meetingId", "sourceId");

-- CreateIndex
CREATE INDEX "Source_publisherSlug_language_id_idx" ON "Source"("publisherSlug", "language", "id");
