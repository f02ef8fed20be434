import { Link } from 'react-router'
import type { StaffCase } from '../api/get-case.ts'
import { useDesk } from './desk.tsx'

const publicationStep = ({ publication, commands }: StaffCase) => {
  if (publication === 'prepared' && commands.includes('publication-publish')) return { text: '公开稿已备好，请对照原文核对，再公开。', link: '去核对公开稿' }
  if (publication === 'prepared') return { text: '公开稿已定下，等另一位同志核对后公开。', link: '再看公开稿' }
  if (publication === 'published') return { text: '已经公开。写错的可以更正，不该公开的可以撤下。', link: '去更正或撤下' }
  if (commands.includes('publication-prepare')) return { text: '答复已送达群众。接着定下能公开的版本，隐去个人信息。', link: '去准备公开稿' }
  return { text: '答复已送达群众。不能公开的，要写明理由。', link: '去写不公开的理由' }
}

/** Masking needs the whole width, so it has a page of its own. */
export const ToPublication = () => {
  const { kase } = useDesk()
  const { text, link } = publicationStep(kase)
  return <div className='stack'><p>{text}</p><Link className='button-link' to={`/cases/${kase.caseNo}/publication`}>{link}</Link></div>
}
