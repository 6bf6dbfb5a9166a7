-- CreateEnum
CREATE TYPE "RegistryKind" AS ENUM ('official', 'party', 'place', 'series', 'occasion', 'topic', 'publisher');

-- CreateEnum
CREATE TYPE "RegistryEnd" AS ENUM ('merged', 'renamed');

-- CreateTable
CREATE TABLE "RegistryEntry" (
    "kind" "RegistryKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "leadsTo" TEXT,
    "ended" "RegistryEnd",
    "decided" BOOLEAN NOT NULL DEFAULT false,
    "filed" JSON,
    "changedIn" BIGINT NOT NULL DEFAULT 0,
    "namedIn" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "RegistryEntry_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateTable
CREATE TABLE "RegistryRevision" (
    "kind" "RegistryKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "snapshot" JSON NOT NULL,
    "actor" TEXT NOT NULL,
    "actorId" TEXT,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RegistryRevision_pkey" PRIMARY KEY ("kind","slug","version")
);

-- CreateTable
CREATE TABLE "TaughtSpelling" (
    "id" UUID NOT NULL,
    "kind" "RegistryKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "text" TEXT NOT NULL,
    "sourceId" CHAR(10),
    "actor" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TaughtSpelling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegistryMerge" (
    "id" UUID NOT NULL,
    "kind" "RegistryKind" NOT NULL,
    "fromSlug" TEXT NOT NULL,
    "intoSlug" TEXT NOT NULL,
    "moved" JSONB NOT NULL,
    "actor" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "RegistryMerge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RegistryEntry_kind_leadsTo_idx" ON "RegistryEntry"("kind", "leadsTo");

-- CreateIndex
CREATE INDEX "RegistryEntry_changedIn_idx" ON "RegistryEntry"("changedIn");

-- CreateIndex
CREATE INDEX "TaughtSpelling_kind_slug_idx" ON "TaughtSpelling"("kind", "slug");

-- CreateIndex
CREATE INDEX "TaughtSpelling_sourceId_idx" ON "TaughtSpelling"("sourceId");

-- CreateIndex
CREATE INDEX "RegistryMerge_kind_fromSlug_idx" ON "RegistryMerge"("kind", "fromSlug");

-- CreateIndex
CREATE INDEX "RegistryMerge_kind_intoSlug_idx" ON "RegistryMerge"("kind", "intoSlug");

-- AddForeignKey
ALTER TABLE "RegistryRevision" ADD CONSTRAINT "RegistryRevision_kind_slug_fkey" FOREIGN KEY ("kind", "slug") REFERENCES "RegistryEntry"("kind", "slug") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "TaughtSpelling" ADD CONSTRAINT "TaughtSpelling_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE SET NULL ON UPDATE CASCADE;
