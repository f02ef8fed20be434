-- CreateTable
CREATE TABLE "content_check" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "part_id" UUID NOT NULL,
    "verdict" TEXT,
    "label" INTEGER,
    "trace_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "reason" TEXT,
    "asked_at" TIMESTAMPTZ(3),
    "checked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "content_check_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "content_check_case_id_idx" ON "content_check"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "content_check_kind_part_id_key" ON "content_check"("kind", "part_id");

CREATE INDEX "content_check_open_idx" ON "content_check"("created_at") WHERE "verdict" IS NULL AND "trace_ids" = '{}';
