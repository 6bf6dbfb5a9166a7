-- AlterTable
ALTER TABLE "DeskSession" ADD COLUMN "queueFilter" TEXT NOT NULL DEFAULT '';
