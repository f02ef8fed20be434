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

/** The case an event speaks of, or `null` when it does not say: then everything may have changed. */
export const caseNoOf = (data: string): string | null => /MZ\d{10}/.exec(data)?.[0] ?? null

/** Who else has a case open, when an event says so; `null` for every other event. */
export const presenceOf = (data: string): { caseNo: string, others: { name: string, since: string }[] } | null => {
  const said = JSON.parse(data) as { caseNo: string, others?: { name: string, since: string }[] }
  return said.others ? { caseNo: said.caseNo, others: said.others } : null
}

/** Whether an event says that whom the own unit has to tell changed. */
export const isDesk = (data: string): boolean => (JSON.parse(data) as { desk?: boolean }).desk === true

/** Whether an event says that there is something new to tell the person signed in. */
export const isReminder = (data: string): boolean => (JSON.parse(data) as { notices?: boolean }).notices === true

/** Whether an event says that the queue of the own unit moved. */
export const isQueue = (data: string): boolean => (JSON.parse(data) as { queue?: boolean }).queue === true
