import type { CSSProperties, ReactNode } from 'react'

export type Aria = {
  role?: 'alert' | 'status' | 'dialog' | 'radiogroup' | 'radio' | 'img' | 'list' | 'listitem' | 'button' | 'link' | 'group' | 'switch' | 'checkbox'
  label?: string
  checked?: boolean
  expanded?: boolean
  hidden?: boolean
  live?: 'polite' | 'assertive'
  modal?: boolean
}

/** `style` only for what is known at run time, such as where a room lies on its plan. */
export type BoxProps = { className?: string, id?: string, aria?: Aria, style?: CSSProperties, children?: ReactNode }
export type TapProps = BoxProps & { onClick: () => void, disabled?: boolean }
export type InputProps = {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  className?: string
  placeholder?: string
  kind?: 'text' | 'tel' | 'search' | 'number'
  maxLength?: number
  /** Room for a line or two instead of a letter. */
  isShort?: boolean
  error?: string | undefined
  onConfirm?: () => void
}
export type PictureProps = { src: string, alt: string, className?: string }
