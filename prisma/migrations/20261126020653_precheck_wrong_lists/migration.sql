-- AlterTable
ALTER TABLE "precheck" ADD COLUMN     "second_because" TEXT,
ADD COLUMN     "wrong_lists" INTEGER NOT NULL DEFAULT 0;
