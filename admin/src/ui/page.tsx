import { type ReactNode, useEffect } from 'react'

export const useTitle = (title: string) => {
  useEffect(() => { document.title = `${title} · 民声工作台` }, [title])
}

type PageProps = { title: string, aside?: ReactNode, children: ReactNode }

export const Page = ({ title, aside, children }: PageProps) => {
  useTitle(title)
  return (
    <>
      <div className='page-head'><h1>{title}</h1>{aside}</div>
      {children}
    </>
  )
}
