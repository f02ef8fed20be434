-- CreateTable
CREATE TABLE "sms_receipt" (
    "provider" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "own_id" UUID,
    "delivered" BOOLEAN NOT NULL,
    "code" TEXT NOT NULL,
    "phone_index" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "sms_receipt_pkey" PRIMARY KEY ("provider","message_id")
);

-- CreateIndex
CREATE INDEX "sms_receipt_own_id_idx" ON "sms_receipt"("own_id");
