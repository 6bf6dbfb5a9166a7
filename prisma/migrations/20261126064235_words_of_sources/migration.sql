-- DropIndex
DROP INDEX "Source_folded_trigram";

-- AlterTable
ALTER TABLE "Source" DROP COLUMN "folded",
ADD COLUMN     "words" tsvector;

-- CreateIndex
CREATE INDEX "Source_words_idx" ON "Source" USING GIN ("words");

-- DropIndex
DROP INDEX "Spelling_folded_trigram";

-- AlterTable
ALTER TABLE "ArchiveEdition" ADD COLUMN     "wordsVersion" INTEGER NOT NULL DEFAULT 0;

-- How often which word stands in texts tells how to look for it: more of them than usual are kept count of.
ALTER TABLE "Source" ALTER COLUMN "words" SET STATISTICS 300;
