-- AlterTable
ALTER TABLE "ArchiveEdition" ADD COLUMN     "givenTo" BIGINT,
ADD COLUMN     "registeredIn" BIGINT NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "changedIn" BIGINT NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Meeting_changedIn_idx" ON "Meeting"("changedIn");
