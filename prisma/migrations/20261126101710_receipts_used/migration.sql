-- AlterTable
ALTER TABLE "sms_receipt" ADD COLUMN     "used_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "service_receipt" ADD COLUMN     "used_at" TIMESTAMPTZ(3);

CREATE INDEX "service_receipt_unused_idx" ON "service_receipt"("at") WHERE "used_at" IS NULL;
CREATE INDEX "sms_receipt_unused_idx" ON "sms_receipt"("received_at") WHERE "used_at" IS NULL;
