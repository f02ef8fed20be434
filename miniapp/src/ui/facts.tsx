import { Box, Words } from './base.tsx'

/** Short facts on one quiet line: kind, place, unit, day. Missing ones are left out. */
export const Facts = ({ facts }: { facts: readonly (string | null)[] }) => (
  <Box className='small quiet'>
    {facts.filter(Boolean).map((fact) => <Words key={fact} className='fact'>{fact}</Words>)}
  </Box>
)
