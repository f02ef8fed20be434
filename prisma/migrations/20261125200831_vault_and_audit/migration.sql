-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "own_code_index" TEXT,
ADD COLUMN     "phone_index" TEXT;

-- CreateTable
CREATE TABLE "audit_waiting" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "roles" TEXT[],
    "action" TEXT NOT NULL,
    "subject" TEXT,
    "result" TEXT NOT NULL,
    "data" TEXT NOT NULL,

    CONSTRAINT "audit_waiting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "seq" BIGINT NOT NULL,
    "source_id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "day" VARCHAR(10) NOT NULL,
    "actor" TEXT NOT NULL,
    "roles" TEXT[],
    "action" TEXT NOT NULL,
    "subject" TEXT,
    "result" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "vault_case" (
    "case_id" UUID NOT NULL,
    "citizen_index" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "vault_case_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "vault_word" (
    "case_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "vault_word_pkey" PRIMARY KEY ("case_id","seq")
);

-- CreateTable
CREATE TABLE "vault_request" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "asker_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "decider_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "note" TEXT,
    "open_until" TIMESTAMPTZ(3),
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "vault_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sight_log" (
    "id" BIGSERIAL NOT NULL,
    "case_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "roles" TEXT[],
    "what" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sight_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leak" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by" UUID,
    "note" TEXT,

    CONSTRAINT "leak_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_source_id_key" ON "audit_entry"("source_id");

-- CreateIndex
CREATE INDEX "audit_entry_actor_seq_idx" ON "audit_entry"("actor", "seq" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_subject_seq_idx" ON "audit_entry"("subject", "seq" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_action_seq_idx" ON "audit_entry"("action", "seq" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_day_seq_idx" ON "audit_entry"("day", "seq" DESC);

-- CreateIndex
CREATE INDEX "vault_case_citizen_index_idx" ON "vault_case"("citizen_index");

-- CreateIndex
CREATE INDEX "vault_request_case_id_asked_at_idx" ON "vault_request"("case_id", "asked_at");

-- CreateIndex
CREATE INDEX "vault_request_status_asked_at_idx" ON "vault_request"("status", "asked_at");

-- CreateIndex
CREATE INDEX "sight_log_case_id_id_idx" ON "sight_log"("case_id", "id");

-- CreateIndex
CREATE INDEX "leak_settled_at_opened_at_idx" ON "leak"("settled_at", "opened_at");

-- CreateIndex
CREATE INDEX "cases_phone_index_idx" ON "cases"("phone_index");

-- What was done and who looked stays as it was written, whoever asks.
CREATE FUNCTION "refuse_log_change"() RETURNS trigger LANGUAGE plpgsql
  AS E'BEGIN RAISE EXCEPTION ''% is append-only'', TG_TABLE_NAME\x3B END';
CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_log_change"();
CREATE TRIGGER "sight_log_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "sight_log"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_log_change"();
CREATE TRIGGER "audit_waiting_unchanged" BEFORE UPDATE OR TRUNCATE ON "audit_waiting"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_log_change"();

-- A waiting entry leaves only for its place in the chain, word for word.
CREATE FUNCTION "refuse_unchained_delete"() RETURNS trigger LANGUAGE plpgsql
  AS E'BEGIN
    IF NOT EXISTS (SELECT 1 FROM "audit_entry" e WHERE e."source_id" = OLD."id" AND e."at" = OLD."at" AND e."actor" = OLD."actor" AND e."roles" = OLD."roles"
      AND e."action" = OLD."action" AND e."subject" IS NOT DISTINCT FROM OLD."subject" AND e."result" = OLD."result" AND e."data" = OLD."data") THEN
      RAISE EXCEPTION ''this entry is not in the chain yet''\x3B
    END IF\x3B
    RETURN OLD\x3B
  END';
CREATE TRIGGER "audit_waiting_leaves_for_the_chain" BEFORE DELETE ON "audit_waiting"
  FOR EACH ROW EXECUTE FUNCTION "refuse_unchained_delete"();
