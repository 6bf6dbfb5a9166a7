-- DropIndex
DROP INDEX "Position_officialSlug_idx";

-- DropIndex
DROP INDEX "Position_partySlug_idx";

-- CreateIndex
CREATE INDEX "Position_officialSlug_topicSlug_id_idx" ON "Position"("officialSlug", "topicSlug", "id");

-- CreateIndex
CREATE INDEX "Position_partySlug_topicSlug_id_idx" ON "Position"("partySlug", "topicSlug", "id");
