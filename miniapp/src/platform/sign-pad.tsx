import { useEffect, useRef } from 'react'
import { Canvas } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { drawLine } from './pen-line.ts'
import { RATIO, WIDTH, type SignPadProps } from './sign-pad-size.ts'

type Point = { x: number, y: number }
type Pad = { width: number, height: number, getContext: (kind: '2d') => CanvasRenderingContext2D, toDataURL: (kind: string) => string, createImage: () => HTMLImageElement }
type Touches = { touches: readonly Point[] }

const findPad = (id: string): Promise<{ pad: Pad, scale: number } | null> => new Promise((resolve) => {
  Taro.createSelectorQuery().select(`#${id}`).fields({ node: true, size: true }).exec((found: ({ node: Pad, width: number } | null)[]) => {
    const [one] = found
    if (!one?.node) return resolve(null)
    one.node.width = WIDTH
    one.node.height = WIDTH / RATIO
    resolve({ pad: one.node, scale: WIDTH / one.width })
  })
})

const drawBefore = (pad: Pad, value: string) => {
  if (!value) return
  const before = pad.createImage()
  before.onload = () => pad.getContext('2d').drawImage(before, 0, 0)
  before.src = `data:image/png;base64,${value}`
}

const usePen = ({ id, value, onChange }: SignPadProps) => {
  const found = useRef<Awaited<ReturnType<typeof findPad>>>(null)
  const last = useRef<Point | null>(null)
  useEffect(() => {
    void findPad(id).then((one) => {
      found.current = one
      if (one) drawBefore(one.pad, value)
    })
    // Emptied or opened again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, value === ''])
  const at = ({ touches: [touch] }: Touches): Point | null => touch && found.current ? { x: touch.x * found.current.scale, y: touch.y * found.current.scale } : null
  const move = (event: Touches) => {
    const to = at(event)
    const pen = found.current?.pad.getContext('2d')
    if (!to || !pen || !last.current) return
    drawLine(pen, last.current, to)
    last.current = to
  }
  const end = () => {
    if (last.current && found.current) onChange(found.current.pad.toDataURL('image/png').replace('data:image/png;base64,', ''))
    last.current = null
  }
  return { begin: (event: Touches) => { last.current = at(event) }, move, end }
}

/** Room to write one's name with a finger. */
export const SignPad = (props: SignPadProps) => {
  const { begin, move, end } = usePen(props)
  return (
    <Canvas
      id={props.id} canvasId={props.id} type='2d' className='sign-pad' disableScroll
      onTouchStart={(event) => begin(event as unknown as Touches)} onTouchMove={(event) => move(event as unknown as Touches)} onTouchEnd={end}
    />
  )
}
