-- AlterTable
ALTER TABLE "precheck" ADD COLUMN     "second_because" TEXT,
ADD COLUMN     "wrong_lists" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "precheck_paper" ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0;
