import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { fileQuery } from '../../api/get-file.ts'
import type { KeptFile } from '../../api/get-content.ts'
import type { Article } from '../../logic/bodies.ts'
import { markPictures } from '../../logic/file-address.ts'
import { columnWords } from '../../words.ts'
import { AttachmentLine } from '../article/attachments.tsx'
import '../../article.css'

type ArticleViewProps = { contentId: string, article: Article, files: readonly KeptFile[], unitName: string }

/** Fetches the pictures of a text that is not public yet, with the person's token, and puts them where they stand. */
const usePictures = (contentId: string, html: string) => {
  const text = useRef<HTMLDivElement>(null)
  const queries = useQueryClient()
  useEffect(() => {
    const made: string[] = []
    let left = false
    for (const picture of text.current?.querySelectorAll<HTMLImageElement>('img[data-file]') ?? []) {
      queries.fetchQuery(fileQuery(contentId, picture.dataset['file'] ?? '')).then((blob) => {
        if (left) return
        const url = URL.createObjectURL(blob)
        made.push(url)
        picture.src = url
      }).catch(() => undefined)
    }
    return () => { left = true; for (const url of made) URL.revokeObjectURL(url) }
  }, [contentId, html, queries])
  return text
}

/** The article as the public will read it. The HTML is the server's own: it cleans what it keeps. */
export const ArticleView = ({ contentId, article, files, unitName }: ArticleViewProps) => {
  const text = usePictures(contentId, article.html)
  return (
    <article className='public-frame' aria-label='群众看到的样子'>
      <p className='quiet small'>{columnWords[article.column]} · {article.from ?? unitName}{article.pinned && ' · 置顶'}</p>
      <h2>{article.title}</h2>
      <div ref={text} className='public-text' dangerouslySetInnerHTML={{ __html: markPictures(article.html) }} />
      {article.fileIds.length > 0 && (
        <div className='stack-tight'>
          <h3>附件</h3>
          <ul className='stack-tight'>{files.filter(({ fileId }) => article.fileIds.includes(fileId)).map((file) => <AttachmentLine key={file.fileId} contentId={contentId} file={file} />)}</ul>
        </div>
      )}
      {article.cites.length > 0 && <p className='small'>依据：{article.cites.map(({ law, article: where }) => `《${law.replace(/[《》]/g, '')}》${where ?? ''}`).join('、')}</p>}
    </article>
  )
}
