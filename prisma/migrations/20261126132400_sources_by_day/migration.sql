-- Editors look for the dispatches of a day, the last filed first.
-- CreateIndex
CREATE INDEX "Source_publishedFirst_filedAt_id_idx" ON "Source"("publishedFirst", "filedAt" DESC, "id");
