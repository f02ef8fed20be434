import { createElement } from 'react'
import type { Aria, BoxProps, InputProps, PictureProps, TapProps } from './base-types.ts'

const a11y = ({ role, label, checked, expanded, hidden, live, modal }: Aria = {}) => ({
  role,
  'aria-label': label,
  'aria-checked': checked,
  'aria-expanded': expanded,
  'aria-hidden': hidden,
  'aria-live': live,
  'aria-modal': modal
})

// Real elements instead of Taro's web components: a label finds its input, a button answers mouse, finger and keyboard.
export const Box = ({ className, id, aria, style, children }: BoxProps) => <div className={className} id={id} style={style} {...a11y(aria)}>{children}</div>
export const Words = ({ className, id, aria, children }: BoxProps) => <span className={className} id={id} {...a11y(aria)}>{children}</span>
export const Said = ({ children }: { children: string }) => <div className='said'>{children}</div>
export const Heading = ({ level, className, id, children }: BoxProps & { level: 1 | 2 | 3 }) => createElement(`h${level}`, { className, id }, children)
export const List = ({ className, id, children }: BoxProps) => <ul className={className} id={id}>{children}</ul>
export const ListItem = ({ className, id, children }: BoxProps) => <li className={className} id={id}>{children}</li>
export const Main = ({ className, id, children }: BoxProps) => <main className={className} id={id}>{children}</main>

export const Tap = ({ className, id, aria, children, onClick, disabled }: TapProps) =>
  <button type='button' className={`tap ${className ?? ''}`} id={id} {...a11y(aria)} disabled={disabled} onClick={onClick}>{children}</button>

export const FieldLabel = ({ htmlFor, children }: { htmlFor: string, children: string }) =>
  <label className='field-label' htmlFor={htmlFor}>{children}</label>

const complaint = (id: string, error: string | undefined) =>
  error ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {}

export const TextInput = ({ id, label, value, onChange, className, placeholder, kind = 'text', maxLength = 200, error, onConfirm }: InputProps) =>
  <input
    id={id} className={`input ${className ?? ''}`} aria-label={label} type={kind === 'number' ? 'text' : kind} value={value} maxLength={maxLength}
    placeholder={placeholder} inputMode={kind === 'number' ? 'numeric' : undefined} autoComplete='off' {...complaint(id, error)}
    onChange={(event) => onChange(event.target.value)} onKeyDown={(event) => { if (event.key === 'Enter') onConfirm?.() }}
  />

export const TextBox = ({ id, label, value, onChange, className, placeholder, error, isShort = false }: InputProps) =>
  <textarea
    id={id} className={`input textarea ${isShort ? 'textarea-short' : ''} ${className ?? ''}`} aria-label={label} value={value} rows={isShort ? 3 : 8} placeholder={placeholder}
    {...complaint(id, error)} onChange={(event) => onChange(event.target.value)}
  />

export const Picture = ({ src, alt, className }: PictureProps) => <img src={src} alt={alt} className={className} />
