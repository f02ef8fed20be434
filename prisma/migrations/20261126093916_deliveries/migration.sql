-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "event" TEXT,
ADD COLUMN     "lawful" TEXT,
ADD COLUMN     "reached_at" TIMESTAMPTZ(3),
ADD COLUMN     "reached_by" TEXT,
ADD COLUMN     "task_on" VARCHAR(10),
ALTER COLUMN "citizen_id" DROP NOT NULL,
ALTER COLUMN "status" SET DEFAULT 'open';

-- The phrase of a message names its event. What was moved to the vault has none.
UPDATE "notice" SET "event" = CASE "fields"->>'phrase4'
  WHEN '已受理' THEN 'case-accepted' WHEN '不予受理' THEN 'case-declined' WHEN '已转送' THEN 'case-forwarded' WHEN '已改派' THEN 'case-rerouted' WHEN '已定单位' THEN 'objection-arbitrated'
  WHEN '已并案' THEN 'case-merged' WHEN '已拆分' THEN 'case-split' WHEN '已收到' THEN 'receipt-confirmed' WHEN '请补材料' THEN 'correction-requested' WHEN '已暂停' THEN 'clock-paused'
  WHEN '已恢复' THEN 'clock-resumed' WHEN '已延期' THEN 'extension-granted' WHEN '日期有变' THEN 'due-recounted' WHEN '已答复' THEN 'case-answered' WHEN '已公开' THEN 'publication-published'
  WHEN '已约好' THEN 'booking-booked' WHEN '改了时间' THEN 'booking-moved' WHEN '已取消' THEN 'booking-cancelled' WHEN '有号了' THEN 'booking-offered' WHEN '明天来办' THEN 'booking-tomorrow'
  WHEN '今天来办' THEN 'booking-today' WHEN '材料齐了' THEN 'papers-ready' WHEN '要改材料' THEN 'papers-not-ready' ELSE 'case-accepted' END;
ALTER TABLE "notice" ALTER COLUMN "event" SET NOT NULL;

-- DropIndex
DROP INDEX "notice_status_claimed_at_idx";

-- CreateTable
CREATE TABLE "delivery" (
    "id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "recipient" TEXT,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3),
    "tried_at" TIMESTAMPTZ(3),
    "claimed_at" TIMESTAMPTZ(3),
    "provider" TEXT,
    "message_id" TEXT,
    "reason" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_task" (
    "delivery_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "due_on" VARCHAR(10) NOT NULL,
    "how" TEXT,
    "note" TEXT,
    "done_by" UUID,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "desk_task_pkey" PRIMARY KEY ("delivery_id")
);

-- CreateTable
CREATE TABLE "consent_entry" (
    "id" BIGSERIAL NOT NULL,
    "citizen_id" UUID NOT NULL,
    "template_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "delta" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sms_day" (
    "day" VARCHAR(10) NOT NULL,
    "taken" INTEGER NOT NULL,

    CONSTRAINT "sms_day_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "staff_notice" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "case_no" TEXT,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reconciliation" (
    "day" VARCHAR(10) NOT NULL,
    "channel" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "ours" JSONB NOT NULL,
    "theirs" JSONB NOT NULL,
    "difference" INTEGER NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "explained_by" UUID,
    "explained_at" TIMESTAMPTZ(3),
    "explanation" TEXT,

    CONSTRAINT "reconciliation_pkey" PRIMARY KEY ("day","channel","provider")
);

-- What was on its way stays so. Of what was sent before receipts were kept nobody can say more than that WeChat took it.
INSERT INTO "delivery" ("id", "notice_id", "channel", "template", "recipient", "state", "attempts", "next_at", "tried_at", "claimed_at", "message_id", "reason", "sent_at", "created_at")
SELECT gen_random_uuid(), n."id", 'subscribe', n."purpose", c."openid_index",
  CASE n."status" WHEN 'created' THEN 'waiting' WHEN 'sending' THEN 'sending' WHEN 'sent' THEN 'unconfirmed' ELSE 'failed' END,
  n."attempts", CASE WHEN n."status" = 'created' THEN n."created_at" END, n."claimed_at", n."claimed_at", n."message_id", n."reason", n."sent_at", n."created_at"
FROM "notice" n JOIN "citizen" c ON c."id" = n."citizen_id" WHERE n."status" IN ('created', 'sending', 'sent', 'failed');
UPDATE "notice" SET "status" = CASE WHEN "status" IN ('created', 'sending') THEN 'open' ELSE 'inside' END;
DROP INDEX "notice_one_on_its_way_idx";
ALTER TABLE "notice" DROP COLUMN "attempts", DROP COLUMN "claimed_at", DROP COLUMN "message_id", DROP COLUMN "sent_at";

-- The balances of before begin the ledger.
INSERT INTO "consent_entry" ("citizen_id", "template_id", "kind", "delta", "source", "at")
SELECT "citizen_id", "template_id", 'brought-over', "balance", 'balance', now() FROM "consent_balance" WHERE "balance" <> 0;

-- CreateIndex
CREATE INDEX "delivery_message_id_idx" ON "delivery"("message_id");

-- CreateIndex
CREATE INDEX "delivery_recipient_channel_sent_at_idx" ON "delivery"("recipient", "channel", "sent_at");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_notice_id_channel_template_key" ON "delivery"("notice_id", "channel", "template");

-- CreateIndex
CREATE INDEX "desk_task_unit_id_done_at_due_on_idx" ON "desk_task"("unit_id", "done_at", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "consent_entry_citizen_id_template_id_kind_source_key" ON "consent_entry"("citizen_id", "template_id", "kind", "source");

-- CreateIndex
CREATE INDEX "staff_notice_staff_id_created_at_id_idx" ON "staff_notice"("staff_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "staff_notice_staff_id_key_key" ON "staff_notice"("staff_id", "key");

-- CreateIndex
CREATE INDEX "notice_case_id_created_at_idx" ON "notice"("case_id", "created_at");

-- CreateIndex
CREATE INDEX "notice_booking_id_idx" ON "notice"("booking_id");

-- CreateIndex
CREATE INDEX "notice_status_task_on_idx" ON "notice"("status", "task_on");

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_task" ADD CONSTRAINT "desk_task_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "delivery"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One message of a kind is on its way to a person at a time: WeChat's report without a number can only mean that one.
CREATE UNIQUE INDEX "delivery_one_on_its_way_idx" ON "delivery"("recipient", "template") WHERE "channel" = 'subscribe' AND "state" = 'sending';
CREATE INDEX "delivery_due_idx" ON "delivery"("next_at") WHERE "state" = 'waiting' AND "channel" <> 'desk';
CREATE INDEX "delivery_sending_idx" ON "delivery"("claimed_at") WHERE "state" = 'sending';
CREATE INDEX "delivery_sent_idx" ON "delivery"("sent_at") WHERE "state" = 'sent';
CREATE INDEX "wechat_receipt_unused_idx" ON "wechat_receipt"("at") WHERE "used_by" IS NULL;
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_state" CHECK ("state" IN ('waiting', 'sending', 'sent', 'unconfirmed', 'delivered', 'failed'));

-- The same moves as api/domain/notices/delivery.ts. A statement ends at its semicolon for the migration engine, so those inside are written as their code.
CREATE FUNCTION "delivery_moves_forward"() RETURNS trigger LANGUAGE plpgsql
  AS E'BEGIN IF OLD.state <> NEW.state AND NOT (CASE OLD.state WHEN ''waiting'' THEN NEW.state IN (''sending'', ''failed'') WHEN ''sending'' THEN true WHEN ''sent'' THEN NEW.state IN (''delivered'', ''unconfirmed'', ''failed'') WHEN ''unconfirmed'' THEN NEW.state IN (''delivered'', ''failed'') ELSE false END) THEN RAISE EXCEPTION ''a delivery does not go from % to %'', OLD.state, NEW.state\x3B END IF\x3B RETURN NEW\x3B END';
CREATE TRIGGER "delivery_forward" BEFORE UPDATE ON "delivery" FOR EACH ROW EXECUTE FUNCTION "delivery_moves_forward"();
CREATE TRIGGER "consent_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "consent_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_log_change"();
