import type { BookingWay } from '@minsheng/domain/guides/guide.ts'
import { sql, type Query } from '@minsheng/db/client.ts'

/** What booking needs to know of a published guide. */
export type BookingGuide = { guideId: string, name: string, plainName: string, unitId: string, booking: BookingWay, bookingNote: string | null }

/** How a visit is arranged for one published item or for all, in the order of the catalogue. Each guide is opened once, for a few words of it. */
export const listBookingGuides = ({ db }: { db: { query: Query } }, guideId: string | null): Promise<BookingGuide[]> => db.query<BookingGuide>(sql`
  SELECT p.key AS "guideId", b.name, b."plainName", b."unitId", b.booking, b."bookingNote"
  FROM public_content p CROSS JOIN LATERAL jsonb_to_record(p.body) AS b(name text, "plainName" text, "unitId" text, booking text, "bookingNote" text, "itemNo" int)
  WHERE p.kind = 'guide' AND p.status = 'published' AND (${guideId}::text IS NULL OR p.key = ${guideId}) ORDER BY b."itemNo", p.key`)
