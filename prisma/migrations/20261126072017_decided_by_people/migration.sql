-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "decided" "EvidenceField"[] DEFAULT ARRAY[]::"EvidenceField"[];

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "actorId" TEXT;
