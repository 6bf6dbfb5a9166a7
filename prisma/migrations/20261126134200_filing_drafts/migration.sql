-- A text that somebody is about to file, kept between two pages where the browser runs no script.
-- CreateTable
CREATE TABLE "FilingDraft" (
    "id" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "told" JSONB NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FilingDraft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FilingDraft_userId_id_idx" ON "FilingDraft"("userId", "id" DESC);

-- AddForeignKey
ALTER TABLE "FilingDraft" ADD CONSTRAINT "FilingDraft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "DeskUser"("id") ON DELETE CASCADE ON UPDATE CASCADE;
