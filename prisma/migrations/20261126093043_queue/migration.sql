-- AlterTable
ALTER TABLE "ArchiveEdition" ADD COLUMN     "queueEdition" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "queueGivenTo" BIGINT;

-- CreateTable
CREATE TABLE "SuspectedPair" (
    "firstId" CHAR(10) NOT NULL,
    "secondId" CHAR(10) NOT NULL,
    "reasons" TEXT[],
    "doubts" TEXT[],
    "foundAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "apartAt" TIMESTAMPTZ(3),
    "apartBy" TEXT,
    "apartById" TEXT,
    "apartWhy" TEXT,

    CONSTRAINT "SuspectedPair_pkey" PRIMARY KEY ("firstId","secondId")
);

-- CreateTable
CREATE TABLE "QueueEntry" (
    "meetingId" CHAR(10) NOT NULL,
    "priority" INTEGER NOT NULL,
    "reasons" TEXT[],
    "assigneeId" TEXT,
    "changedIn" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "QueueEntry_pkey" PRIMARY KEY ("meetingId")
);

-- CreateTable
CREATE TABLE "SettledDoubt" (
    "meetingId" CHAR(10) NOT NULL,
    "code" TEXT NOT NULL,
    "settledAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledBy" TEXT NOT NULL,
    "settledById" TEXT NOT NULL,

    CONSTRAINT "SettledDoubt_pkey" PRIMARY KEY ("meetingId","code")
);

-- CreateTable
CREATE TABLE "QueueTouched" (
    "meetingId" CHAR(10) NOT NULL,

    CONSTRAINT "QueueTouched_pkey" PRIMARY KEY ("meetingId")
);

-- CreateIndex
CREATE INDEX "SuspectedPair_secondId_idx" ON "SuspectedPair"("secondId");

-- CreateIndex
CREATE INDEX "QueueEntry_changedIn_idx" ON "QueueEntry"("changedIn");

-- CreateIndex
CREATE INDEX "QueueEntry_assigneeId_idx" ON "QueueEntry"("assigneeId");

-- AddForeignKey
ALTER TABLE "SuspectedPair" ADD CONSTRAINT "SuspectedPair_firstId_fkey" FOREIGN KEY ("firstId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SuspectedPair" ADD CONSTRAINT "SuspectedPair_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QueueEntry" ADD CONSTRAINT "QueueEntry_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QueueEntry" ADD CONSTRAINT "QueueEntry_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "DeskUser"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettledDoubt" ADD CONSTRAINT "SettledDoubt_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
