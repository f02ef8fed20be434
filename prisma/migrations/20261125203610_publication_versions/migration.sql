-- AlterTable
ALTER TABLE "publication" ADD COLUMN     "changed_at" TIMESTAMPTZ(3),
ADD COLUMN     "correction_reason" TEXT,
ADD COLUMN     "file_ids" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "withdrawn_note" TEXT,
ADD COLUMN     "withdrawn_reason" TEXT;

-- CreateTable
CREATE TABLE "publication_version" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "reply" TEXT NOT NULL,
    "parties" TEXT[],
    "spans" JSONB NOT NULL,
    "cites" JSONB NOT NULL DEFAULT '[]',
    "file_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "classed" TEXT NOT NULL DEFAULT 'masked',
    "class_reason" TEXT NOT NULL DEFAULT '',
    "overridden_because" TEXT,
    "remaining" JSONB NOT NULL DEFAULT '[]',
    "correction_reason" TEXT,
    "return_reason" TEXT,
    "preparer_id" UUID NOT NULL,
    "prepared_at" TIMESTAMPTZ(3) NOT NULL,
    "publisher_id" UUID,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "publication_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "public_file" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "object_key" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "removed" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "uploader_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "public_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cited" (
    "case_id" UUID NOT NULL,
    "law" TEXT NOT NULL,
    "article" TEXT NOT NULL DEFAULT '',
    "changed_on" VARCHAR(10),

    CONSTRAINT "cited_pkey" PRIMARY KEY ("case_id","law","article")
);

-- CreateIndex
CREATE UNIQUE INDEX "publication_version_case_id_version_key" ON "publication_version"("case_id", "version");

-- CreateIndex
CREATE INDEX "public_file_case_id_idx" ON "public_file"("case_id");

-- CreateIndex
CREATE INDEX "cited_law_article_idx" ON "cited"("law", "article");

-- CreateIndex
CREATE INDEX "publication_changed_at_idx" ON "publication"("changed_at" DESC);

-- What was prepared before there were versions is version 1. The public table keeps only what is public.
INSERT INTO "publication_version" (id, case_id, version, status, title, question, reply, parties, spans, preparer_id, prepared_at, publisher_id, published_at)
SELECT gen_random_uuid(), case_id, 1, CASE status WHEN 'prepared' THEN 'in-review' WHEN 'published' THEN 'published' ELSE 'returned' END,
  title, question, reply, parties, '{}', preparer_id, coalesce(published_at, now()), publisher_id, published_at
FROM "publication" WHERE preparer_id IS NOT NULL;
DELETE FROM "publication" WHERE status <> 'published';
UPDATE "publication" SET version = 1, changed_at = published_at;
