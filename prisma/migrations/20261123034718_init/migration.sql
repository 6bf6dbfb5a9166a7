-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "PermanentKind" AS ENUM ('meeting', 'source');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('en', 'fa', 'ar', 'ru', 'tr');

-- CreateEnum
CREATE TYPE "PartyKind" AS ENUM ('state', 'organisation', 'movement');

-- CreateEnum
CREATE TYPE "MeetingKind" AS ENUM ('talks', 'call', 'video', 'round', 'summit', 'ministerial');

-- CreateEnum
CREATE TYPE "SessionKind" AS ENUM ('round', 'summit', 'ministerial', 'conference');

-- CreateEnum
CREATE TYPE "Capacity" AS ENUM ('head', 'member', 'host', 'observer');

-- CreateEnum
CREATE TYPE "MeetingStatus" AS ENUM ('held', 'planned');

-- CreateEnum
CREATE TYPE "RecordState" AS ENUM ('current', 'merged', 'withdrawn');

-- CreateEnum
CREATE TYPE "ReviewState" AS ENUM ('unreviewed', 'reviewed');

-- CreateEnum
CREATE TYPE "Calendar" AS ENUM ('gregorian', 'jalali', 'hijri');

-- CreateEnum
CREATE TYPE "OccasionRelation" AS ENUM ('session', 'margins');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('read', 'implied', 'decided');

-- CreateEnum
CREATE TYPE "EvidenceField" AS ENUM ('kind', 'status', 'date', 'place', 'occasion', 'participant', 'topic');

-- CreateTable
CREATE TABLE "PermanentId" (
    "id" CHAR(10) NOT NULL,
    "kind" "PermanentKind" NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PermanentId_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArchiveEdition" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "edition" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "ArchiveEdition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Party" (
    "slug" TEXT NOT NULL,
    "kind" "PartyKind" NOT NULL,
    "iso2" CHAR(2),
    "capitalSlug" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Party_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Place" (
    "slug" TEXT NOT NULL,
    "countrySlug" TEXT,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "timezone" TEXT NOT NULL,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Official" (
    "slug" TEXT NOT NULL,
    "partySlug" TEXT,
    "references" TEXT[],

    CONSTRAINT "Official_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Office" (
    "id" UUID NOT NULL,
    "officialSlug" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "fromEdtf" TEXT,
    "toEdtf" TEXT,
    "firstDay" DATE,
    "lastDay" DATE,

    CONSTRAINT "Office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Spelling" (
    "id" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "ambiguous" BOOLEAN NOT NULL DEFAULT false,
    "borneFrom" DATE,
    "borneTo" DATE,
    "officialSlug" TEXT,
    "partySlug" TEXT,
    "placeSlug" TEXT,
    "seriesSlug" TEXT,
    "publisherSlug" TEXT,
    "topicSlug" TEXT,

    CONSTRAINT "Spelling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Series" (
    "slug" TEXT NOT NULL,
    "sessionKind" "SessionKind" NOT NULL,
    "numbered" BOOLEAN NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Series_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Occasion" (
    "id" UUID NOT NULL,
    "seriesSlug" TEXT NOT NULL,
    "number" INTEGER,
    "firstDay" DATE,
    "lastDay" DATE,
    "placeSlug" TEXT,
    "byVideo" BOOLEAN NOT NULL DEFAULT false,
    "registered" BOOLEAN NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Occasion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delegation" (
    "id" UUID NOT NULL,
    "occasionId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "partySlug" TEXT NOT NULL,
    "officialSlug" TEXT,
    "capacity" "Capacity" NOT NULL,

    CONSTRAINT "Delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "slug" TEXT NOT NULL,
    "description" TEXT NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Publisher" (
    "slug" TEXT NOT NULL,
    "domains" TEXT[],
    "languages" "Language"[],
    "timezone" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Publisher_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" CHAR(10) NOT NULL,
    "text" TEXT NOT NULL,
    "textHash" CHAR(64) NOT NULL,
    "language" "Language",
    "title" TEXT,
    "publisherSlug" TEXT,
    "address" TEXT,
    "publishedEdtf" TEXT,
    "publishedFirst" DATE,
    "publishedLast" DATE,
    "given" JSONB NOT NULL DEFAULT '{}',
    "parserVersion" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "folded" TEXT NOT NULL,
    "filedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" CHAR(10) NOT NULL,
    "kind" "MeetingKind" NOT NULL,
    "status" "MeetingStatus" NOT NULL,
    "dateEdtf" TEXT,
    "firstDay" DATE,
    "lastDay" DATE,
    "dateBasis" "Basis",
    "dateWords" TEXT,
    "dateCalendar" "Calendar",
    "timelineDay" DATE NOT NULL,
    "placeSlug" TEXT,
    "seriesSlug" TEXT,
    "occasionId" UUID,
    "occasionRelation" "OccasionRelation",
    "state" "RecordState" NOT NULL DEFAULT 'current',
    "mergedIntoId" CHAR(10),
    "withdrawnReason" TEXT,
    "review" "ReviewState" NOT NULL DEFAULT 'unreviewed',
    "version" INTEGER NOT NULL DEFAULT 1,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Participation" (
    "id" UUID NOT NULL,
    "meetingId" CHAR(10) NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "officialSlug" TEXT,
    "nameAsTold" TEXT,
    "partySlug" TEXT,
    "capacity" "Capacity" NOT NULL,
    "titleAsTold" TEXT,

    CONSTRAINT "Participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingTopic" (
    "meetingId" CHAR(10) NOT NULL,
    "topicSlug" TEXT NOT NULL,

    CONSTRAINT "MeetingTopic_pkey" PRIMARY KEY ("meetingId","topicSlug")
);

-- CreateTable
CREATE TABLE "Account" (
    "meetingId" CHAR(10) NOT NULL,
    "sourceId" CHAR(10) NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "focus" BOOLEAN NOT NULL,
    "draft" JSONB NOT NULL,
    "matchReasons" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "Account_pkey" PRIMARY KEY ("sourceId","ordinal")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "meetingId" CHAR(10) NOT NULL,
    "sourceId" CHAR(10) NOT NULL,
    "field" "EvidenceField" NOT NULL,
    "participationId" UUID,
    "topicSlug" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "basis" "Basis" NOT NULL,
    "rule" TEXT NOT NULL,
    "explanation" TEXT,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Position" (
    "id" UUID NOT NULL,
    "meetingId" CHAR(10) NOT NULL,
    "sourceId" CHAR(10) NOT NULL,
    "officialSlug" TEXT,
    "partySlug" TEXT,
    "stance" TEXT NOT NULL,
    "topicSlug" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    CONSTRAINT "Position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ParsingIssue" (
    "id" UUID NOT NULL,
    "sourceId" CHAR(10) NOT NULL,
    "meetingId" CHAR(10),
    "code" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,

    CONSTRAINT "ParsingIssue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "meetingId" CHAR(10) NOT NULL,
    "version" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "sourceId" CHAR(10),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("meetingId","version")
);

-- CreateIndex
CREATE UNIQUE INDEX "Party_iso2_key" ON "Party"("iso2");

-- CreateIndex
CREATE INDEX "Party_capitalSlug_idx" ON "Party"("capitalSlug");

-- CreateIndex
CREATE INDEX "Place_countrySlug_idx" ON "Place"("countrySlug");

-- CreateIndex
CREATE INDEX "Official_partySlug_idx" ON "Official"("partySlug");

-- CreateIndex
CREATE UNIQUE INDEX "Office_officialSlug_ordinal_key" ON "Office"("officialSlug", "ordinal");

-- CreateIndex
CREATE INDEX "Spelling_folded_idx" ON "Spelling"("folded");

-- CreateIndex
CREATE INDEX "Spelling_officialSlug_language_ordinal_idx" ON "Spelling"("officialSlug", "language", "ordinal");

-- CreateIndex
CREATE INDEX "Spelling_partySlug_language_ordinal_idx" ON "Spelling"("partySlug", "language", "ordinal");

-- CreateIndex
CREATE INDEX "Spelling_placeSlug_language_ordinal_idx" ON "Spelling"("placeSlug", "language", "ordinal");

-- CreateIndex
CREATE INDEX "Spelling_seriesSlug_language_ordinal_idx" ON "Spelling"("seriesSlug", "language", "ordinal");

-- CreateIndex
CREATE INDEX "Spelling_publisherSlug_language_ordinal_idx" ON "Spelling"("publisherSlug", "language", "ordinal");

-- CreateIndex
CREATE INDEX "Spelling_topicSlug_language_ordinal_idx" ON "Spelling"("topicSlug", "language", "ordinal");

-- CreateIndex
CREATE INDEX "Occasion_seriesSlug_firstDay_idx" ON "Occasion"("seriesSlug", "firstDay");

-- CreateIndex
CREATE INDEX "Occasion_placeSlug_idx" ON "Occasion"("placeSlug");

-- CreateIndex
CREATE UNIQUE INDEX "Occasion_seriesSlug_number_key" ON "Occasion"("seriesSlug", "number");

-- CreateIndex
CREATE INDEX "Delegation_officialSlug_idx" ON "Delegation"("officialSlug");

-- CreateIndex
CREATE INDEX "Delegation_partySlug_idx" ON "Delegation"("partySlug");

-- CreateIndex
CREATE UNIQUE INDEX "Delegation_occasionId_ordinal_key" ON "Delegation"("occasionId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Source_textHash_key" ON "Source"("textHash");

-- CreateIndex
CREATE INDEX "Source_publisherSlug_idx" ON "Source"("publisherSlug");

-- CreateIndex
CREATE INDEX "Source_filedAt_id_idx" ON "Source"("filedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Meeting_state_timelineDay_id_idx" ON "Meeting"("state", "timelineDay" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Meeting_kind_timelineDay_id_idx" ON "Meeting"("kind", "timelineDay" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Meeting_seriesSlug_timelineDay_id_idx" ON "Meeting"("seriesSlug", "timelineDay" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Meeting_occasionId_timelineDay_id_idx" ON "Meeting"("occasionId", "timelineDay" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Meeting_placeSlug_timelineDay_id_idx" ON "Meeting"("placeSlug", "timelineDay" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Meeting_firstDay_lastDay_idx" ON "Meeting"("firstDay", "lastDay");

-- CreateIndex
CREATE INDEX "Meeting_mergedIntoId_idx" ON "Meeting"("mergedIntoId");

-- CreateIndex
CREATE INDEX "Participation_officialSlug_meetingId_idx" ON "Participation"("officialSlug", "meetingId");

-- CreateIndex
CREATE INDEX "Participation_partySlug_meetingId_idx" ON "Participation"("partySlug", "meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_meetingId_ordinal_key" ON "Participation"("meetingId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_meetingId_officialSlug_key" ON "Participation"("meetingId", "officialSlug");

-- CreateIndex
CREATE INDEX "MeetingTopic_topicSlug_meetingId_idx" ON "MeetingTopic"("topicSlug", "meetingId");

-- CreateIndex
CREATE INDEX "Account_meetingId_idx" ON "Account"("meetingId");

-- CreateIndex
CREATE INDEX "Evidence_meetingId_field_idx" ON "Evidence"("meetingId", "field");

-- CreateIndex
CREATE INDEX "Evidence_sourceId_start_idx" ON "Evidence"("sourceId", "start");

-- CreateIndex
CREATE INDEX "Evidence_participationId_idx" ON "Evidence"("participationId");

-- CreateIndex
CREATE INDEX "Position_meetingId_idx" ON "Position"("meetingId");

-- CreateIndex
CREATE INDEX "Position_officialSlug_idx" ON "Position"("officialSlug");

-- CreateIndex
CREATE INDEX "Position_partySlug_idx" ON "Position"("partySlug");

-- CreateIndex
CREATE INDEX "Position_topicSlug_idx" ON "Position"("topicSlug");

-- CreateIndex
CREATE INDEX "Position_sourceId_idx" ON "Position"("sourceId");

-- CreateIndex
CREATE INDEX "ParsingIssue_sourceId_idx" ON "ParsingIssue"("sourceId");

-- CreateIndex
CREATE INDEX "ParsingIssue_meetingId_idx" ON "ParsingIssue"("meetingId");

-- CreateIndex
CREATE INDEX "ParsingIssue_code_idx" ON "ParsingIssue"("code");

-- CreateIndex
CREATE INDEX "Revision_at_idx" ON "Revision"("at");

-- AddForeignKey
ALTER TABLE "Party" ADD CONSTRAINT "Party_capitalSlug_fkey" FOREIGN KEY ("capitalSlug") REFERENCES "Place"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_countrySlug_fkey" FOREIGN KEY ("countrySlug") REFERENCES "Party"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Official" ADD CONSTRAINT "Official_partySlug_fkey" FOREIGN KEY ("partySlug") REFERENCES "Party"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_officialSlug_fkey" FOREIGN KEY ("officialSlug") REFERENCES "Official"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Spelling" ADD CONSTRAINT "Spelling_officialSlug_fkey" FOREIGN KEY ("officialSlug") REFERENCES "Official"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Spelling" ADD CONSTRAINT "Spelling_partySlug_fkey" FOREIGN KEY ("partySlug") REFERENCES "Party"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Spelling" ADD CONSTRAINT "Spelling_placeSlug_fkey" FOREIGN KEY ("placeSlug") REFERENCES "Place"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Spelling" ADD CONSTRAINT "Spelling_seriesSlug_fkey" FOREIGN KEY ("seriesSlug") REFERENCES "Series"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Spelling" ADD CONSTRAINT "Spelling_publisherSlug_fkey" FOREIGN KEY ("publisherSlug") REFERENCES "Publisher"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Spelling" ADD CONSTRAINT "Spelling_topicSlug_fkey" FOREIGN KEY ("topicSlug") REFERENCES "Topic"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Occasion" ADD CONSTRAINT "Occasion_seriesSlug_fkey" FOREIGN KEY ("seriesSlug") REFERENCES "Series"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Occasion" ADD CONSTRAINT "Occasion_placeSlug_fkey" FOREIGN KEY ("placeSlug") REFERENCES "Place"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_occasionId_fkey" FOREIGN KEY ("occasionId") REFERENCES "Occasion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_partySlug_fkey" FOREIGN KEY ("partySlug") REFERENCES "Party"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_officialSlug_fkey" FOREIGN KEY ("officialSlug") REFERENCES "Official"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_id_fkey" FOREIGN KEY ("id") REFERENCES "PermanentId"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_publisherSlug_fkey" FOREIGN KEY ("publisherSlug") REFERENCES "Publisher"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_id_fkey" FOREIGN KEY ("id") REFERENCES "PermanentId"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_placeSlug_fkey" FOREIGN KEY ("placeSlug") REFERENCES "Place"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_seriesSlug_fkey" FOREIGN KEY ("seriesSlug") REFERENCES "Series"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_occasionId_fkey" FOREIGN KEY ("occasionId") REFERENCES "Occasion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_officialSlug_fkey" FOREIGN KEY ("officialSlug") REFERENCES "Official"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_partySlug_fkey" FOREIGN KEY ("partySlug") REFERENCES "Party"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingTopic" ADD CONSTRAINT "MeetingTopic_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingTopic" ADD CONSTRAINT "MeetingTopic_topicSlug_fkey" FOREIGN KEY ("topicSlug") REFERENCES "Topic"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_participationId_fkey" FOREIGN KEY ("participationId") REFERENCES "Participation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_officialSlug_fkey" FOREIGN KEY ("officialSlug") REFERENCES "Official"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_partySlug_fkey" FOREIGN KEY ("partySlug") REFERENCES "Party"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_topicSlug_fkey" FOREIGN KEY ("topicSlug") REFERENCES "Topic"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParsingIssue" ADD CONSTRAINT "ParsingIssue_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParsingIssue" ADD CONSTRAINT "ParsingIssue_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
