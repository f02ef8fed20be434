-- AlterTable
ALTER TABLE "case_light" ADD COLUMN     "told_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "rule_version" (
    "id" UUID NOT NULL,
    "no" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "valid_from" VARCHAR(10),
    "body" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "base_id" UUID,
    "reason" TEXT NOT NULL,
    "proposed_by" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decision" TEXT,
    "seed_key" TEXT,

    CONSTRAINT "rule_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_day" (
    "version_id" UUID NOT NULL,
    "day" VARCHAR(10) NOT NULL,
    "work" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "notice" TEXT NOT NULL,

    CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("version_id","day")
);

-- CreateTable
CREATE TABLE "due_recount" (
    "calendar" TEXT NOT NULL,
    "version_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "counted" INTEGER NOT NULL DEFAULT 0,
    "moved" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "due_recount_pkey" PRIMARY KEY ("calendar")
);

-- CreateIndex
CREATE UNIQUE INDEX "rule_version_no_key" ON "rule_version"("no");

-- CreateIndex
CREATE UNIQUE INDEX "rule_version_seed_key_key" ON "rule_version"("seed_key");

-- CreateIndex
CREATE INDEX "rule_version_kind_state_idx" ON "rule_version"("kind", "state");

-- AddForeignKey
ALTER TABLE "calendar_day" ADD CONSTRAINT "calendar_day_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "rule_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "due_recount" ADD CONSTRAINT "due_recount_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "rule_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nobody approves their own change. What ships with a release has no second person and says so.
ALTER TABLE "rule_version" ADD CONSTRAINT "rule_version_two_people" CHECK ("decided_by" IS NULL OR "decided_by" <> "proposed_by");
ALTER TABLE "rule_version" ADD CONSTRAINT "rule_version_state" CHECK ("state" IN ('proposed', 'in-force', 'rejected', 'superseded'));

-- One version of a subject from one day on: two approvals at once leave one.
CREATE UNIQUE INDEX "rule_version_in_force_idx" ON "rule_version"("kind", "subject", coalesce("valid_from", '')) WHERE "state" = 'in-force';

-- What the sweep looks for each minute.
CREATE INDEX "case_clock_due_at_idx" ON "case_clock"("due_at") WHERE "due_at" IS NOT NULL AND "satisfied_on" IS NULL;
CREATE INDEX "case_clock_late_idx" ON "case_clock"("case_id") WHERE "late" AND "satisfied_on" IS NOT NULL;
CREATE INDEX "case_clock_calendar_idx" ON "case_clock"("calendar_version", "case_id") WHERE "satisfied_on" IS NULL;
CREATE INDEX "case_light_untold_idx" ON "case_light"("at") WHERE "told_at" IS NULL;
CREATE INDEX "cases_pause_until_idx" ON "cases"("pause_until") WHERE "pause_until" IS NOT NULL;
