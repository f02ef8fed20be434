-- AlterTable
ALTER TABLE "citizen" ADD COLUMN     "phone_at" TIMESTAMPTZ(3),
ADD COLUMN     "phone_cipher" TEXT,
ADD COLUMN     "phone_index" TEXT,
ADD COLUMN     "union_cipher" TEXT,
ADD COLUMN     "union_index" TEXT;

-- CreateTable
CREATE TABLE "wechat_token" (
    "app_id" TEXT NOT NULL,
    "token_cipher" TEXT,
    "generation" INTEGER NOT NULL DEFAULT 0,
    "use_until" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "lease_by" UUID,
    "lease_until" TIMESTAMPTZ(3),

    CONSTRAINT "wechat_token_pkey" PRIMARY KEY ("app_id")
);

-- CreateTable
CREATE TABLE "wechat_choice" (
    "id" TEXT NOT NULL,
    "openid_index" TEXT NOT NULL,
    "template_id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wechat_choice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_verdict" (
    "trace_id" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "label" INTEGER,
    "error_code" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "media_verdict_pkey" PRIMARY KEY ("trace_id")
);

-- CreateTable
CREATE TABLE "service_follower" (
    "openid_index" TEXT NOT NULL,
    "openid_cipher" TEXT NOT NULL,
    "union_cipher" TEXT,
    "union_index" TEXT,
    "following" BOOLEAN NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_follower_pkey" PRIMARY KEY ("openid_index")
);

-- CreateTable
CREATE TABLE "service_receipt" (
    "id" TEXT NOT NULL,
    "openid_index" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_receipt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "wechat_choice_openid_index_template_id_at_idx" ON "wechat_choice"("openid_index", "template_id", "at");

-- CreateIndex
CREATE INDEX "service_follower_union_index_idx" ON "service_follower"("union_index");

-- CreateIndex
CREATE INDEX "service_receipt_message_id_idx" ON "service_receipt"("message_id");

-- CreateIndex
CREATE INDEX "citizen_phone_index_idx" ON "citizen"("phone_index");

-- CreateIndex
CREATE INDEX "citizen_union_index_idx" ON "citizen"("union_index");
