-- AlterTable
ALTER TABLE "waiting_entry" ADD COLUMN     "contact_cipher" TEXT,
ADD COLUMN     "phone_index" TEXT,
ADD COLUMN     "registered_by" UUID,
ALTER COLUMN "citizen_id" DROP NOT NULL;

-- What Prisma cannot say. One telephone waits once for an item, as one account does.
CREATE UNIQUE INDEX "waiting_entry_caller_idx" ON "waiting_entry"("phone_index", "guide_id") WHERE "status" IN ('waiting', 'offered') AND "phone_index" IS NOT NULL;
