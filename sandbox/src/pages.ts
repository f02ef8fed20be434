import type { Simulation } from './simulation.ts'

const wellFormed = /^[\w-]+(?:\/[\w-]+)*$/

/** Whether the mini program has this page; a query behind it does not matter. Without a list, any well-formed path. */
export const knowsPage = ({ pages }: Pick<Simulation, 'pages'>, page: string): boolean => {
  const path = page.split('?')[0] ?? ''
  return pages ? pages.includes(path) : wellFormed.test(path)
}
