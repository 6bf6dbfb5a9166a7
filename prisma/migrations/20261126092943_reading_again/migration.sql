-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('open', 'accepted', 'declined', 'superseded');

-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "ofReading" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "positionsDecided" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "sourcesDecided" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "meetingId" CHAR(10),
    "sourceId" CHAR(10) NOT NULL,
    "field" "EvidenceField",
    "from" JSONB NOT NULL,
    "to" JSONB NOT NULL,
    "untouched" BOOLEAN NOT NULL DEFAULT false,
    "state" "ProposalState" NOT NULL DEFAULT 'open',
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedBy" TEXT,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Proposal_state_untouched_id_idx" ON "Proposal"("state", "untouched", "id");

-- CreateIndex
CREATE INDEX "Proposal_meetingId_state_idx" ON "Proposal"("meetingId", "state");

-- CreateIndex
CREATE INDEX "Proposal_sourceId_state_idx" ON "Proposal"("sourceId", "state");

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
