-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "booking_id" UUID;

-- CreateTable
CREATE TABLE "schedule" (
    "id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "guide_ids" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "paused_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slot" (
    "id" UUID NOT NULL,
    "schedule_id" UUID NOT NULL,
    "day" VARCHAR(10) NOT NULL,
    "starts_at" VARCHAR(5) NOT NULL,
    "ends_at" VARCHAR(5) NOT NULL,
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "wave_id" UUID,
    "closed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slot_pool" (
    "slot_id" UUID NOT NULL,
    "pool" TEXT NOT NULL,
    "wanted" INTEGER NOT NULL,
    "seats" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "slot_pool_pkey" PRIMARY KEY ("slot_id","pool")
);

-- CreateTable
CREATE TABLE "booking" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "schedule_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "guide_id" TEXT NOT NULL,
    "day" VARCHAR(10) NOT NULL,
    "starts_at" VARCHAR(5) NOT NULL,
    "ends_at" VARCHAR(5) NOT NULL,
    "pool" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'held',
    "version" INTEGER NOT NULL DEFAULT 1,
    "expires_at" TIMESTAMPTZ(3),
    "citizen_id" UUID,
    "registered_by" UUID,
    "offer_of" UUID,
    "contact_cipher" TEXT,
    "phone_index" TEXT,
    "address_cipher" TEXT,
    "township_code" VARCHAR(9),
    "applied_on" VARCHAR(10),
    "checklist_id" UUID,
    "missing" TEXT,
    "excuse" TEXT,
    "excuse_state" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "booked_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "booking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "booking_seat" (
    "booking_id" UUID NOT NULL,
    "slot_id" UUID NOT NULL,
    "pool" TEXT NOT NULL,

    CONSTRAINT "booking_seat_pkey" PRIMARY KEY ("booking_id","slot_id")
);

-- CreateTable
CREATE TABLE "booking_party" (
    "id" UUID NOT NULL,
    "booking_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "guide_id" TEXT NOT NULL,
    "person_cipher" TEXT NOT NULL,
    "person_index" TEXT NOT NULL,
    "open" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "booking_party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "booking_event" (
    "booking_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "booking_event_pkey" PRIMARY KEY ("booking_id","seq")
);

-- CreateTable
CREATE TABLE "waiting_entry" (
    "id" UUID NOT NULL,
    "schedule_id" UUID NOT NULL,
    "guide_id" TEXT NOT NULL,
    "citizen_id" UUID NOT NULL,
    "from_day" VARCHAR(10) NOT NULL,
    "until_day" VARCHAR(10) NOT NULL,
    "part" TEXT NOT NULL DEFAULT 'any',
    "applied_on" VARCHAR(10),
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "booking_id" UUID,
    "offers" INTEGER NOT NULL DEFAULT 0,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "waiting_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wave" (
    "id" UUID NOT NULL,
    "schedule_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "from_day" VARCHAR(10) NOT NULL,
    "until_day" VARCHAR(10) NOT NULL,
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "per_minute" INTEGER NOT NULL,
    "seed" TEXT NOT NULL,
    "last_rank" INTEGER NOT NULL DEFAULT 0,
    "drawn_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "wave_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wave_ticket" (
    "wave_id" UUID NOT NULL,
    "citizen_id" UUID NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "draw" TEXT NOT NULL,
    "rank" INTEGER,

    CONSTRAINT "wave_ticket_pkey" PRIMARY KEY ("wave_id","citizen_id")
);

-- CreateTable
CREATE TABLE "counter" (
    "id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "guide_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "counter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "queue_ticket" (
    "id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "day" VARCHAR(10) NOT NULL,
    "letter" VARCHAR(1) NOT NULL,
    "seq" INTEGER NOT NULL,
    "guide_id" TEXT NOT NULL,
    "booking_id" UUID,
    "slot_id" UUID,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "counter_id" UUID,
    "for_counter" UUID,
    "order_at" TIMESTAMPTZ(3) NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "called_at" TIMESTAMPTZ(3),
    "calls" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "served_by" UUID,
    "missing" TEXT,

    CONSTRAINT "queue_ticket_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "schedule_unit_id_idx" ON "schedule"("unit_id");

-- CreateIndex
CREATE INDEX "slot_schedule_id_day_idx" ON "slot"("schedule_id", "day");

-- CreateIndex
CREATE UNIQUE INDEX "slot_schedule_id_day_starts_at_key" ON "slot"("schedule_id", "day", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "booking_code_key" ON "booking"("code");

-- CreateIndex
CREATE INDEX "booking_citizen_id_created_at_idx" ON "booking"("citizen_id", "created_at");

-- CreateIndex
CREATE INDEX "booking_unit_id_day_status_idx" ON "booking"("unit_id", "day", "status");

-- CreateIndex
CREATE INDEX "booking_schedule_id_day_idx" ON "booking"("schedule_id", "day");

-- CreateIndex
CREATE INDEX "booking_phone_index_idx" ON "booking"("phone_index");

-- CreateIndex
CREATE INDEX "booking_seat_slot_id_pool_idx" ON "booking_seat"("slot_id", "pool");

-- CreateIndex
CREATE INDEX "booking_party_person_index_idx" ON "booking_party"("person_index");

-- CreateIndex
CREATE UNIQUE INDEX "booking_party_booking_id_position_key" ON "booking_party"("booking_id", "position");

-- CreateIndex
CREATE INDEX "waiting_entry_schedule_id_status_joined_at_idx" ON "waiting_entry"("schedule_id", "status", "joined_at");

-- CreateIndex
CREATE INDEX "waiting_entry_citizen_id_idx" ON "waiting_entry"("citizen_id");

-- CreateIndex
CREATE INDEX "wave_schedule_id_idx" ON "wave"("schedule_id");

-- CreateIndex
CREATE INDEX "wave_ticket_wave_id_rank_idx" ON "wave_ticket"("wave_id", "rank");

-- CreateIndex
CREATE UNIQUE INDEX "counter_unit_id_name_key" ON "counter"("unit_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "queue_ticket_booking_id_key" ON "queue_ticket"("booking_id");

-- CreateIndex
CREATE INDEX "queue_ticket_unit_id_day_status_order_at_idx" ON "queue_ticket"("unit_id", "day", "status", "order_at");

-- CreateIndex
CREATE UNIQUE INDEX "queue_ticket_unit_id_day_letter_seq_key" ON "queue_ticket"("unit_id", "day", "letter", "seq");

-- AddForeignKey
ALTER TABLE "slot" ADD CONSTRAINT "slot_schedule_id_fkey" FOREIGN KEY ("schedule_id") REFERENCES "schedule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slot_pool" ADD CONSTRAINT "slot_pool_slot_id_fkey" FOREIGN KEY ("slot_id") REFERENCES "slot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking_seat" ADD CONSTRAINT "booking_seat_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "booking_party" ADD CONSTRAINT "booking_party_booking_id_fkey" FOREIGN KEY ("booking_id") REFERENCES "booking"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say. Capacity is settled by the use case under a lock: this is the backstop that cannot be passed.
ALTER TABLE "slot_pool" ADD CONSTRAINT "slot_pool_not_oversold" CHECK ("taken" >= 0 AND "taken" <= "seats" AND "wanted" >= 0);
-- One person, one item, one visit to come: by name and number, and by account while it is only held.
CREATE UNIQUE INDEX "booking_party_once_idx" ON "booking_party"("guide_id", "person_index") WHERE "open";
CREATE UNIQUE INDEX "booking_one_hold_idx" ON "booking"("citizen_id") WHERE "status" = 'held' AND "offer_of" IS NULL AND "citizen_id" IS NOT NULL;
CREATE INDEX "booking_lapsing_idx" ON "booking"("expires_at") WHERE "status" = 'held';
CREATE UNIQUE INDEX "waiting_entry_once_idx" ON "waiting_entry"("citizen_id", "guide_id") WHERE "status" IN ('waiting', 'offered');
CREATE UNIQUE INDEX "queue_ticket_one_at_a_counter_idx" ON "queue_ticket"("counter_id") WHERE "status" IN ('called', 'serving');
CREATE INDEX "slot_wave_idx" ON "slot"("wave_id") WHERE "wave_id" IS NOT NULL;
CREATE INDEX "booking_to_come_idx" ON "booking"("day") WHERE "status" = 'booked';
CREATE INDEX "booking_missed_idx" ON "booking"("citizen_id") WHERE "status" = 'no-show';
CREATE INDEX "booking_excuse_asked_idx" ON "booking"("unit_id", "day") WHERE "excuse_state" = 'asked';
