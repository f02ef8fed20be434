import type { ReactNode } from 'react'

export type FrameProps = { title: string, tab: string | undefined, children: ReactNode }

/** WeChat itself draws the title, the way back and the tab bar. */
export const Frame = ({ children }: FrameProps) => <>{children}</>
