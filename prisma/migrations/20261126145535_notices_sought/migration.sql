-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "sought_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "delivery_created_at_idx" ON "delivery"("created_at" DESC);
