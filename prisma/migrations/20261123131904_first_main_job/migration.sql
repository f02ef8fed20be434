-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "cases" (
    "id" UUID NOT NULL,
    "case_no" TEXT NOT NULL,
    "citizen_id" UUID,
    "channel" TEXT NOT NULL DEFAULT 'miniapp',
    "type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "township_code" TEXT,
    "publicity" TEXT NOT NULL,
    "contact_cipher" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "received_on" VARCHAR(10) NOT NULL,
    "due_on" VARCHAR(10) NOT NULL,
    "due_provisional" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT NOT NULL,
    "reply_status" TEXT NOT NULL DEFAULT 'none',
    "publication" TEXT NOT NULL DEFAULT 'none',
    "unit_id" TEXT,
    "handler_id" UUID,
    "drafter_id" UUID,
    "preparer_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "contact_count" INTEGER NOT NULL DEFAULT 0,
    "finding_count" INTEGER NOT NULL DEFAULT 0,
    "supplement_count" INTEGER NOT NULL DEFAULT 0,
    "rated" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_event" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" TEXT,
    "unit_id" TEXT,
    "data" JSONB NOT NULL,

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reply" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "drafter_id" UUID NOT NULL,
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,
    "reviewer_id" UUID,
    "reviewed_at" TIMESTAMPTZ(3),
    "return_reason" TEXT,

    CONSTRAINT "reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_file" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "case_id" UUID,
    "position" INTEGER NOT NULL DEFAULT 0,
    "object_key" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating" (
    "case_id" UUID NOT NULL,
    "solved" TEXT NOT NULL,
    "treated" INTEGER NOT NULL,
    "comment" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "citizen" (
    "id" UUID NOT NULL,
    "openid_index" TEXT NOT NULL,
    "openid_cipher" TEXT NOT NULL,
    "privacy_version" TEXT,
    "privacy_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "citizen_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "previous_hash" TEXT,
    "rotated_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "citizen_id" UUID NOT NULL,
    "case_id" UUID,
    "case_no" TEXT,
    "purpose" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'created',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimed_at" TIMESTAMPTZ(3),
    "message_id" TEXT,
    "reason" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_balance" (
    "citizen_id" UUID NOT NULL,
    "template_id" TEXT NOT NULL,
    "balance" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "consent_balance_pkey" PRIMARY KEY ("citizen_id","template_id")
);

-- CreateTable
CREATE TABLE "consent_report" (
    "id" UUID NOT NULL,
    "citizen_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wechat_receipt" (
    "id" TEXT NOT NULL,
    "openid_index" TEXT NOT NULL,
    "template_id" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "error_code" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "used_by" UUID,

    CONSTRAINT "wechat_receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "job" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "relayed_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" TEXT NOT NULL,
    "parent_id" TEXT,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL,
    "login" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "roles" TEXT[],
    "password_hash" TEXT NOT NULL,
    "totp_cipher" TEXT,
    "totp_confirmed_at" TIMESTAMPTZ(3),
    "totp_last_step" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "failed_logins" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "last_login_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "answer_no" TEXT,
    "status" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "township_code" TEXT,
    "unit_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "reply" TEXT NOT NULL,
    "parties" TEXT[],
    "received_on" VARCHAR(10) NOT NULL,
    "answered_on" VARCHAR(10) NOT NULL,
    "days_used" INTEGER NOT NULL,
    "days_allowed" INTEGER NOT NULL,
    "preparer_id" UUID,
    "publisher_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "withheld_reason" TEXT,
    "withheld_note" TEXT,
    "solved" TEXT,
    "treated" INTEGER,
    "words" tsvector,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "cases_case_no_key" ON "cases"("case_no");

-- CreateIndex
CREATE INDEX "cases_citizen_id_received_at_idx" ON "cases"("citizen_id", "received_at" DESC);

-- CreateIndex
CREATE INDEX "cases_status_due_on_id_idx" ON "cases"("status", "due_on", "id");

-- CreateIndex
CREATE INDEX "cases_unit_id_status_due_on_id_idx" ON "cases"("unit_id", "status", "due_on", "id");

-- CreateIndex
CREATE INDEX "cases_publication_due_on_id_idx" ON "cases"("publication", "due_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_event_case_id_seq_key" ON "case_event"("case_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "reply_case_id_round_key" ON "reply"("case_id", "round");

-- CreateIndex
CREATE INDEX "case_file_case_id_idx" ON "case_file"("case_id");

-- CreateIndex
CREATE INDEX "case_file_owner_id_created_at_idx" ON "case_file"("owner_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "citizen_openid_index_key" ON "citizen"("openid_index");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "session_previous_hash_key" ON "session"("previous_hash");

-- CreateIndex
CREATE INDEX "session_subject_id_idx" ON "session"("subject_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "notice_dedupe_key_key" ON "notice"("dedupe_key");

-- CreateIndex
CREATE INDEX "notice_citizen_id_created_at_id_idx" ON "notice"("citizen_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "notice_status_claimed_at_idx" ON "notice"("status", "claimed_at");

-- CreateIndex
CREATE INDEX "wechat_receipt_openid_index_template_id_at_idx" ON "wechat_receipt"("openid_index", "template_id", "at");

-- CreateIndex
CREATE INDEX "wechat_receipt_message_id_idx" ON "wechat_receipt"("message_id");

-- CreateIndex
CREATE INDEX "unit_path_idx" ON "unit"("path");

-- CreateIndex
CREATE UNIQUE INDEX "staff_login_key" ON "staff"("login");

-- CreateIndex
CREATE INDEX "staff_unit_id_idx" ON "staff"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "publication_case_id_key" ON "publication"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "publication_answer_no_key" ON "publication"("answer_no");

-- CreateIndex
CREATE INDEX "publication_published_at_id_idx" ON "publication"("published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "publication_words_idx" ON "publication" USING GIN ("words");

-- AddForeignKey
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_file" ADD CONSTRAINT "case_file_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "attempt" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "attempt_expire_idx" ON "attempt"("expire");

-- Numbers printed on receipts: MZ, the year, six digits of this sequence. Gaps are harmless.
CREATE SEQUENCE "case_no_seq";

-- What happened stays as it happened: history is never changed or deleted, whoever asks.
-- The semicolon is written \x3B because the migration engine cuts a script at each plain one.
CREATE FUNCTION "refuse_history_change"() RETURNS trigger LANGUAGE plpgsql
  AS E'BEGIN RAISE EXCEPTION ''case_event is append-only''\x3B END';
CREATE TRIGGER "case_event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "case_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_history_change"();

-- The relay looks only at what is still to be handed over.
CREATE INDEX "outbox_waiting_idx" ON "outbox"("id") WHERE "relayed_at" IS NULL;

-- A balance that would go below zero is a message sent without consent.
ALTER TABLE "consent_balance" ADD CONSTRAINT "consent_balance_not_negative" CHECK ("balance" >= 0);

-- The panel's boxes, each in the order of its clock.
CREATE INDEX "cases_to_publish_idx" ON "cases"("due_on", "id") WHERE "publication" IN ('none', 'prepared') AND "status" IN ('answered', 'closed');
CREATE INDEX "publication_public_idx" ON "publication"("published_at" DESC, "id" DESC) WHERE "status" = 'published';

-- At most one message of a kind is on its way to a person: when a process dies in the middle of sending, what WeChat
-- then reports can only mean that one, and it is neither lost nor sent twice.
CREATE UNIQUE INDEX "notice_one_on_its_way_idx" ON "notice"("citizen_id", "purpose") WHERE "status" = 'sending';
