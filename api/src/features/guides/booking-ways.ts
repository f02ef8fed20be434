import type { BookingWay } from '@minsheng/domain/guides/guide.ts'
import { sql, type Query } from '@minsheng/db/client.ts'

/** What booking needs to know of a published guide. */
export type BookingGuide = { guideId: string, name: string, plainName: string, unitId: string, booking: BookingWay, bookingNote: string | null }

/** How a visit is arranged for every published item, in the order of the catalogue. Reads a few words of each guide, not the guides. */
export const listBookingGuides = ({ db }: { db: { query: Query } }): Promise<BookingGuide[]> => db.query<BookingGuide>(sql`
  SELECT p.key AS "guideId", p.body->>'name' AS name, p.body->>'plainName' AS "plainName", p.body->>'unitId' AS "unitId", p.body->>'booking' AS booking, p.body->>'bookingNote' AS "bookingNote"
  FROM public_content p WHERE p.kind = 'guide' AND p.status = 'published' ORDER BY (p.body->>'itemNo')::int, p.key`)
