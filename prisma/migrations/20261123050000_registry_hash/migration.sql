-- AlterTable
ALTER TABLE "ArchiveEdition" ADD COLUMN     "registryHash" CHAR(64);
