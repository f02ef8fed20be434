-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "code_no" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "registration" (
    "case_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "read_back" BOOLEAN NOT NULL,
    "late_reason" TEXT,
    "source" TEXT,
    "link" TEXT,
    "outside_id" TEXT,
    "posted_on" VARCHAR(10),
    "registered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "registration_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "outside_item" (
    "key" TEXT NOT NULL,
    "case_id" UUID NOT NULL,

    CONSTRAINT "outside_item_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "mandate" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "helper_id" UUID,
    "names_cipher" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "given" TEXT NOT NULL,
    "proof" TEXT,
    "given_on" VARCHAR(10) NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_by_kind" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by" TEXT,

    CONSTRAINT "mandate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "registration_staff_id_registered_at_idx" ON "registration"("staff_id", "registered_at" DESC);

-- CreateIndex
CREATE INDEX "outside_item_case_id_idx" ON "outside_item"("case_id");

-- CreateIndex
CREATE INDEX "mandate_case_id_idx" ON "mandate"("case_id");

-- CreateIndex
CREATE INDEX "mandate_helper_id_revoked_at_idx" ON "mandate"("helper_id", "revoked_at");
