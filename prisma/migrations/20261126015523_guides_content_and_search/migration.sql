-- CreateTable
CREATE TABLE "content" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'unpublished',
    "public_version" INTEGER,
    "review_by" VARCHAR(10),
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "content_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_version" (
    "content_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "decisions" JSONB NOT NULL DEFAULT '[]',
    "stamp" INTEGER NOT NULL DEFAULT 1,
    "author_id" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "reviewer_id" TEXT,
    "reviewed_at" TIMESTAMPTZ(3),
    "return_reason" TEXT,
    "publish_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,
    "seed_key" TEXT,

    CONSTRAINT "content_version_pkey" PRIMARY KEY ("content_id","version")
);

-- CreateTable
CREATE TABLE "content_event" (
    "id" UUID NOT NULL,
    "content_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "content_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_file" (
    "id" UUID NOT NULL,
    "content_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',
    "object_key" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "removed" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "uploader_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "content_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "public_content" (
    "content_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "column" TEXT,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "file_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "unit_id" TEXT NOT NULL,
    "township_code" VARCHAR(9),
    "pinned" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'published',
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "correction_reason" TEXT,
    "withdrawn_note" TEXT,
    "expires_on" VARCHAR(10),

    CONSTRAINT "public_content_pkey" PRIMARY KEY ("content_id")
);

-- CreateTable
CREATE TABLE "content_cite" (
    "content_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "article" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "content_cite_pkey" PRIMARY KEY ("content_id","kind","name","article")
);

-- CreateTable
CREATE TABLE "recheck" (
    "id" UUID NOT NULL,
    "cause_kind" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by" TEXT,
    "outcome" TEXT,

    CONSTRAINT "recheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posting_proof" (
    "content_id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "township_code" VARCHAR(9),
    "lines" INTEGER NOT NULL,
    "from_day" VARCHAR(10) NOT NULL,
    "until_day" VARCHAR(10) NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "photo_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "views" INTEGER NOT NULL DEFAULT 0,
    "taken_down_at" TIMESTAMPTZ(3),
    "taken_down_why" TEXT,

    CONSTRAINT "posting_proof_pkey" PRIMARY KEY ("content_id")
);

-- CreateTable
CREATE TABLE "search_entry" (
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "column" TEXT,
    "unit_id" TEXT,
    "township_code" VARCHAR(9),
    "text" TEXT NOT NULL,
    "names" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "pinyin" TEXT NOT NULL DEFAULT '',
    "words" tsvector NOT NULL,
    "weight" INTEGER NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("kind","key")
);

-- CreateTable
CREATE TABLE "search_asked" (
    "id" UUID NOT NULL,
    "day" VARCHAR(10) NOT NULL,
    "township_code" VARCHAR(9),
    "words" TEXT NOT NULL,
    "hits" INTEGER NOT NULL,
    "clicked" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "search_asked_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_demand" (
    "day" VARCHAR(10) NOT NULL,
    "township_code" VARCHAR(9) NOT NULL DEFAULT '',
    "words" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "times" INTEGER NOT NULL,

    CONSTRAINT "search_demand_pkey" PRIMARY KEY ("day","township_code","words","reason")
);

-- CreateTable
CREATE TABLE "demand_settled" (
    "words" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "content_id" UUID,
    "settled_by" TEXT NOT NULL,
    "settled_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "demand_settled_pkey" PRIMARY KEY ("words")
);

-- CreateTable
CREATE TABLE "checklist" (
    "id" UUID NOT NULL,
    "citizen_id" UUID NOT NULL,
    "guide_id" TEXT NOT NULL,
    "guide_version" INTEGER NOT NULL,
    "township_code" VARCHAR(9),
    "body_cipher" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "checklist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "precheck" (
    "id" UUID NOT NULL,
    "checklist_id" UUID NOT NULL,
    "citizen_id" UUID NOT NULL,
    "guide_id" TEXT NOT NULL,
    "guide_name" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "township_code" VARCHAR(9),
    "code" TEXT NOT NULL,
    "contact_cipher" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'sent',
    "version" INTEGER NOT NULL DEFAULT 1,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" VARCHAR(10) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" UUID,
    "note" TEXT,
    "trips" INTEGER,

    CONSTRAINT "precheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "precheck_paper" (
    "precheck_id" UUID NOT NULL,
    "paper_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "file_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "filled_form_id" UUID,
    "verdict" TEXT,
    "note" TEXT,
    "looked_at" TIMESTAMPTZ(3),

    CONSTRAINT "precheck_paper_pkey" PRIMARY KEY ("precheck_id","paper_id")
);

-- CreateTable
CREATE TABLE "trip" (
    "subject" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "guide_id" TEXT,
    "unit_id" TEXT,
    "township_code" VARCHAR(9),
    "times" INTEGER NOT NULL,
    "missing" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "trip_pkey" PRIMARY KEY ("subject","subject_id")
);

-- CreateTable
CREATE TABLE "kept_details" (
    "citizen_id" UUID NOT NULL,
    "body_cipher" TEXT NOT NULL,
    "agreed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_details_pkey" PRIMARY KEY ("citizen_id")
);

-- CreateTable
CREATE TABLE "filled_form" (
    "id" UUID NOT NULL,
    "citizen_id" UUID NOT NULL,
    "form_id" TEXT NOT NULL,
    "form_version" INTEGER NOT NULL,
    "body_cipher" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "filled_form_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "content_kind_state_idx" ON "content"("kind", "state");

-- CreateIndex
CREATE UNIQUE INDEX "content_kind_key_key" ON "content"("kind", "key");

-- CreateIndex
CREATE UNIQUE INDEX "content_version_seed_key_key" ON "content_version"("seed_key");

-- CreateIndex
CREATE INDEX "content_version_status_publish_at_idx" ON "content_version"("status", "publish_at");

-- CreateIndex
CREATE INDEX "content_event_content_id_at_idx" ON "content_event"("content_id", "at");

-- CreateIndex
CREATE INDEX "content_file_content_id_idx" ON "content_file"("content_id");

-- CreateIndex
CREATE INDEX "public_content_kind_column_published_at_idx" ON "public_content"("kind", "column", "published_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "public_content_kind_key_key" ON "public_content"("kind", "key");

-- CreateIndex
CREATE INDEX "content_cite_kind_name_idx" ON "content_cite"("kind", "name");

-- CreateIndex
CREATE INDEX "recheck_settled_at_raised_at_idx" ON "recheck"("settled_at", "raised_at");

-- CreateIndex
CREATE UNIQUE INDEX "recheck_cause_kind_cause_subject_id_key" ON "recheck"("cause_kind", "cause", "subject_id");

-- CreateIndex
CREATE INDEX "search_entry_words_idx" ON "search_entry" USING GIN ("words");

-- CreateIndex
CREATE INDEX "search_asked_day_idx" ON "search_asked"("day");

-- CreateIndex
CREATE INDEX "checklist_citizen_id_updated_at_idx" ON "checklist"("citizen_id", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "precheck_checklist_id_key" ON "precheck"("checklist_id");

-- CreateIndex
CREATE UNIQUE INDEX "precheck_code_key" ON "precheck"("code");

-- CreateIndex
CREATE INDEX "precheck_unit_id_status_sent_at_idx" ON "precheck"("unit_id", "status", "sent_at");

-- CreateIndex
CREATE INDEX "precheck_citizen_id_idx" ON "precheck"("citizen_id");

-- CreateIndex
CREATE INDEX "trip_at_idx" ON "trip"("at");

-- CreateIndex
CREATE INDEX "filled_form_citizen_id_updated_at_idx" ON "filled_form"("citizen_id", "updated_at");

-- AddForeignKey
ALTER TABLE "content_version" ADD CONSTRAINT "content_version_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "content"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "precheck_paper" ADD CONSTRAINT "precheck_paper_precheck_id_fkey" FOREIGN KEY ("precheck_id") REFERENCES "precheck"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
