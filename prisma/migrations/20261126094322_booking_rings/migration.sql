-- CreateTable
CREATE TABLE "booking_ring" (
    "booking_id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "done_by" UUID,

    CONSTRAINT "booking_ring_pkey" PRIMARY KEY ("booking_id")
);
