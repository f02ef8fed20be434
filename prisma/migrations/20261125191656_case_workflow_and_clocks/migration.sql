-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "accused" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "arbitrated" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "correction_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "due_text" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "extended" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "extension_asked" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "frozen" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "hand_backs" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "identity" TEXT NOT NULL DEFAULT 'named-private',
ADD COLUMN     "joint_units" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "keepers" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "path" TEXT NOT NULL DEFAULT 'petition',
ADD COLUMN     "pause_reason" TEXT,
ADD COLUMN     "pause_since" VARCHAR(10),
ADD COLUMN     "pause_until" VARCHAR(10),
ADD COLUMN     "recused" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "solved" TEXT,
ADD COLUMN     "supervised_until" VARCHAR(10),
ADD COLUMN     "urgency" TEXT;

-- AlterTable
ALTER TABLE "reply" ADD COLUMN     "outcome" TEXT;

-- CreateTable
CREATE TABLE "case_clock" (
    "case_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "rule_id" TEXT NOT NULL,
    "governs" BOOLEAN NOT NULL,
    "started_on" VARCHAR(10) NOT NULL,
    "nominal" VARCHAR(10) NOT NULL,
    "day" VARCHAR(10) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "provisional" BOOLEAN NOT NULL,
    "satisfied_on" VARCHAR(10),
    "late" BOOLEAN NOT NULL,
    "yellow_on" VARCHAR(10),
    "red_on" VARCHAR(10),
    "listed_on" VARCHAR(10),
    "next_action_on" VARCHAR(10),
    "calendar_version" TEXT NOT NULL,

    CONSTRAINT "case_clock_pkey" PRIMARY KEY ("case_id","round","rule_id")
);

-- CreateTable
CREATE TABLE "case_light" (
    "case_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "rule_id" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "on" VARCHAR(10) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_light_pkey" PRIMARY KEY ("case_id","round","rule_id","level")
);

-- CreateIndex
CREATE INDEX "case_clock_next_action_on_idx" ON "case_clock"("next_action_on");

-- CreateIndex
CREATE INDEX "case_light_on_idx" ON "case_light"("on");

-- AddForeignKey
ALTER TABLE "case_clock" ADD CONSTRAINT "case_clock_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
