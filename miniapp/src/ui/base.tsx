import { Button, Image, Input, Text, Textarea, View } from '@tarojs/components'
import type { Aria, BoxProps, InputProps, PictureProps, TapProps } from './base-types.ts'

/** What a screen reader is told. In a mini program every name starts with `aria-`, the role too. */
const a11y = ({ role, label, checked, expanded, hidden, live }: Aria = {}) => ({
  ...(role ? { 'aria-role': role } : {}),
  ...(label ? { 'aria-label': label } : {}),
  ...(checked === undefined ? {} : { 'aria-checked': String(checked) }),
  ...(expanded === undefined ? {} : { 'aria-expanded': String(expanded) }),
  ...(hidden ? { 'aria-hidden': 'true' } : {}),
  ...(live ? { 'aria-live': live } : {})
})

const given = (className: string | undefined, id: string | undefined) =>
  ({ ...(className ? { className } : {}), ...(id ? { id } : {}) })

export const Box = ({ className, id, aria, style, children }: BoxProps) =>
  <View {...given(className, id)} {...a11y(aria)} {...(style ? { style } : {})}>{children}</View>

export const Words = ({ className, id, aria, children }: BoxProps) =>
  <Text {...given(className, id)} {...a11y(aria)}>{children}</Text>

/** What somebody wrote, to be copied with a long press. */
export const Said = ({ children }: { children: string }) => <Text className='said' userSelect>{children}</Text>

export const Heading = ({ className, id, children }: BoxProps & { level: 1 | 2 | 3 }) =>
  <View {...given(className, id)}>{children}</View>

export const List = Box
export const ListItem = Box
export const Main = Box

/** Anything that can be tapped. */
export const Tap = ({ className, id, aria, children, onClick, disabled = false }: TapProps) =>
  <Button {...given(`tap ${className ?? ''}`, id)} {...a11y(aria)} disabled={disabled} hoverClass='tap-down' onClick={onClick}>{children}</Button>

export const FieldLabel = ({ children }: { htmlFor: string, children: string }) => <View className='field-label'>{children}</View>

const kinds = { text: 'text', search: 'text', tel: 'number', number: 'number' } as const

export const TextInput = ({ id, label, value, onChange, className, placeholder = '', kind = 'text', maxLength = 200, onConfirm }: InputProps) =>
  <Input
    id={id} className={`input ${className ?? ''}`} {...a11y({ label })} type={kinds[kind]} value={value} maxlength={maxLength}
    placeholder={placeholder} placeholderClass='placeholder' confirmType={kind === 'search' ? 'search' : 'done'}
    onInput={(event) => onChange(event.detail.value)} onConfirm={() => onConfirm?.()}
  />

export const TextBox = ({ id, label, value, onChange, className, placeholder = '', isShort = false }: InputProps) =>
  <Textarea
    id={id} className={`input textarea ${isShort ? 'textarea-short' : ''} ${className ?? ''}`} {...a11y({ label })} value={value} maxlength={-1} autoHeight
    placeholder={placeholder} placeholderClass='placeholder' cursorSpacing={120}
    onInput={(event) => onChange(event.detail.value)}
  />

export const Picture = ({ src, alt, className }: PictureProps) =>
  <Image src={src} {...(className ? { className } : {})} mode='aspectFill' {...a11y({ label: alt })} />
