-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "merged_into_id" UUID;

-- AlterTable
ALTER TABLE "case_file" ADD COLUMN     "name" TEXT,
ADD COLUMN     "purpose" TEXT NOT NULL DEFAULT 'photo';

-- CreateIndex
CREATE INDEX "cases_merged_into_id_idx" ON "cases"("merged_into_id");

-- CreateIndex
CREATE INDEX "cases_urgency_due_on_id_idx" ON "cases"("urgency", "due_on", "id");

-- CreateIndex
CREATE INDEX "cases_supervised_until_due_on_id_idx" ON "cases"("supervised_until", "due_on", "id");

-- CreateIndex
CREATE INDEX "cases_solved_idx" ON "cases"("solved");

-- CreateIndex
CREATE INDEX "cases_joint_units_idx" ON "cases" USING GIN ("joint_units");
