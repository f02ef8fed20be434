/** An article as the server has cleaned it: nothing in it can run. */
export const Rich = ({ html }: { html: string }) => <div className='rich' role='region' aria-label='正文' tabIndex={0} dangerouslySetInnerHTML={{ __html: html }} />
