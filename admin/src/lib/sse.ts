/** Cuts a text/event-stream into the data of its events; keeps what is not complete yet. Comments (heartbeats) are dropped. */
export const createEventReader = () => {
  let rest = ''
  return (chunk: string): string[] => {
    const blocks = (rest + chunk).replace(/\r\n?/g, '\n').split('\n\n')
    rest = blocks.pop() ?? ''
    return blocks
      .map((block) => block.split('\n').filter((line) => line.startsWith('data:')).map((line) => line.slice(5).trimStart()).join('\n'))
      .filter((data) => data !== '')
  }
}

/** What an event says: a case that changed, or who else has it open; or that the queue of the own unit moved, whom it has to tell, what the person signed in is told. With nothing in it everything may have changed. */
export type News = { caseNo?: string, others?: { name: string, since: string }[], queue?: boolean, desk?: boolean, notices?: boolean }

export const newsOf = (data: string): News => JSON.parse(data) as News
