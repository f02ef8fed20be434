import { inYuan } from '@minsheng/domain/guides/in-yuan.ts'
import { addDays, showDay, today } from '../../../../lib/dates.ts'
import type { Posting } from '../../logic/bodies.ts'
import { fieldsOf } from '../../logic/posting-fields.ts'

/** A 公示 as it hangs: the fields of the law and no others. */
export const PostingView = ({ posting }: { posting: Posting }) => {
  const shown = fieldsOf(posting.category)
  return (
    <article className='public-frame' aria-label='群众看到的样子'>
      <h2>{posting.title}</h2>
      <p className='words'>{posting.intro}</p>
      <div className='scroll-x'>
        <table className='plain-table'>
          <thead><tr>{shown.name && <th>姓名</th>}<th>{shown.name ? '家庭人口' : '人数'}</th>{shown.amount && <th>金额</th>}</tr></thead>
          <tbody>
            {posting.lines.map(({ name, familySize, amount }, index) => (
              <tr key={index}>{shown.name && <td>{name}</td>}<td>{familySize === null ? '' : `${familySize} 人`}</td>{shown.amount && <td>{amount === null ? '' : `${inYuan(amount)} 元`}</td>}</tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>公示 {posting.days} 天，今天发布的话公示到 {showDay(addDays(today(), posting.days))}（遇休息日顺延）。期满自动撤下。</p>
      <p>有异议请打电话：{posting.objectionPhone}</p>
      <p className='small'>依据：{posting.basis.map(({ law, article }) => `${law}${article ?? ''}`).join('、')}</p>
    </article>
  )
}
