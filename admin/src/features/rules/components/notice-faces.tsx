import type { Judged } from '../api/wording.ts'

/** What people would see in each place, with example facts. */
export const NoticeFaces = ({ faces: { inbox, wechat, sms } }: Pick<Judged, 'faces'>) => (
  <div className='notice-faces'>
    <section className='notice-face' aria-label='站内消息'>
      <h3>“民声”里的消息</h3>
      <p><strong>{inbox.title}</strong></p>
      <p>{inbox.text}</p>
    </section>
    <section className='notice-face' aria-label='微信消息'>
      <h3>微信消息</h3>
      {wechat ? (
        <>
          <p><strong>{wechat.title}</strong></p>
          <dl>{wechat.lines.map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
          <p className='small quiet'>卡片标题和各行名称以微信后台登记的模板为准。</p>
        </>
      ) : <p className='quiet'>不发微信消息。</p>}
    </section>
    <section className='notice-face' aria-label='短信'>
      <h3>短信</h3>
      {sms ? <p>{sms}</p> : <p className='quiet'>不发短信。</p>}
    </section>
  </div>
)
