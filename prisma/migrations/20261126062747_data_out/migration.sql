-- AlterTable
ALTER TABLE "ArchiveEdition" ADD COLUMN     "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateIndex
CREATE INDEX "Meeting_updatedAt_id_idx" ON "Meeting"("updatedAt", "id");
