-- CreateIndex
CREATE INDEX "Source_publisherSlug_filedAt_id_idx" ON "Source"("publisherSlug", "filedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Source_language_filedAt_id_idx" ON "Source"("language", "filedAt" DESC, "id");
