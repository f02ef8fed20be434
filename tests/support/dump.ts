import type { TestDatabase } from './database.ts'

/** Every value of every column of every table, as text. */
export const dump = async ({ pool }: TestDatabase): Promise<{ place: string, value: string }[]> => {
  const { rows: columns } = await pool.query<{ t: string, c: string }>(
    'SELECT table_name AS t, column_name AS c FROM information_schema.columns WHERE table_schema = \'public\' AND table_name <> \'_prisma_migrations\'')
  const values = []
  for (const { t, c } of columns) {
    const { rows } = await pool.query<{ value: string }>(`SELECT "${c}"::text AS value FROM "${t}" WHERE "${c}" IS NOT NULL`)
    values.push(...rows.map(({ value }) => ({ place: `${t}.${c}`, value })))
  }
  return values
}
