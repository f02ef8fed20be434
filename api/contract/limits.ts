/** Sizes every client may rely on. Lengths are UTF-16 units, sizes are bytes. */
export const limits = {
  title: 60,
  statement: 2_000,
  supplements: 20,
  photos: 9,
  photoBytes: 10 * 1024 * 1024,
  contactName: 20,
  phone: 20,
  note: 2_000,
  reply: 12_000,
  published: 60_000,
  reason: 500,
  reportText: 4_000,
  personName: 20,
  listItems: 20,
  listItem: 100,
  splitParts: 5,
  investigators: 6,
  fileName: 100,
  parties: 40,
  search: 60,
  page: 50
} as const
