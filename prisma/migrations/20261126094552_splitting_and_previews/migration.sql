-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "splitFromId" CHAR(10);

-- CreateTable
CREATE TABLE "RecordPreview" (
    "userId" TEXT NOT NULL,
    "meetingId" CHAR(10) NOT NULL,
    "snapshot" JSONB NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RecordPreview_pkey" PRIMARY KEY ("userId","meetingId")
);

-- CreateIndex
CREATE INDEX "RecordPreview_meetingId_idx" ON "RecordPreview"("meetingId");

-- CreateIndex
CREATE INDEX "Meeting_splitFromId_idx" ON "Meeting"("splitFromId");

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_splitFromId_fkey" FOREIGN KEY ("splitFromId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordPreview" ADD CONSTRAINT "RecordPreview_userId_fkey" FOREIGN KEY ("userId") REFERENCES "DeskUser"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordPreview" ADD CONSTRAINT "RecordPreview_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
