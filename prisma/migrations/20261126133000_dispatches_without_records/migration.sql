-- A person can say that a dispatch tells of no meeting.
-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "noMeetingAt" TIMESTAMPTZ(3),
ADD COLUMN     "noMeetingBy" TEXT,
ADD COLUMN     "noMeetingById" TEXT,
ADD COLUMN     "noMeetingWhy" TEXT;

-- Doubts of one sort are gone through in the order in which they were noted.
-- DropIndex
DROP INDEX "ParsingIssue_code_idx";

-- CreateIndex
CREATE INDEX "ParsingIssue_code_id_idx" ON "ParsingIssue"("code", "id");
