-- What a doubt is about, for whoever tells it in another language.
-- AlterTable
ALTER TABLE "ParsingIssue" ADD COLUMN     "figures" JSONB NOT NULL DEFAULT '{}';
