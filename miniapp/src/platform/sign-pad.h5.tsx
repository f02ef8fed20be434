import { useEffect, useRef } from 'react'
import { drawLine } from './pen-line.ts'
import { RATIO, WIDTH, type SignPadProps } from './sign-pad-size.ts'

type Point = { x: number, y: number }
type Place = { clientX: number, clientY: number }

const pointIn = (canvas: HTMLCanvasElement, { clientX, clientY }: Place): Point => {
  const { left, top, width, height } = canvas.getBoundingClientRect()
  return { x: (clientX - left) * canvas.width / width, y: (clientY - top) * canvas.height / height }
}

const usePen = (onChange: SignPadProps['onChange']) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const last = useRef<Point | null>(null)
  const begin = (place: Place) => { last.current = canvas.current && pointIn(canvas.current, place) }
  const move = (place: Place) => {
    const pen = canvas.current?.getContext('2d')
    if (!canvas.current || !pen || !last.current) return
    const to = pointIn(canvas.current, place)
    drawLine(pen, last.current, to)
    last.current = to
  }
  const end = () => {
    if (last.current && canvas.current) onChange(canvas.current.toDataURL('image/png').replace('data:image/png;base64,', ''))
    last.current = null
  }
  return { canvas, begin, move, end }
}

/** Room to write one's name with a finger or a mouse. What was written earlier stands in it again. */
export const SignPad = ({ id, value, onChange }: SignPadProps) => {
  const { canvas, begin, move, end } = usePen(onChange)
  useEffect(() => {
    const pen = canvas.current?.getContext('2d')
    if (!canvas.current || !pen) return
    pen.clearRect(0, 0, canvas.current.width, canvas.current.height)
    if (!value) return
    const before = new Image()
    before.onload = () => pen.drawImage(before, 0, 0)
    before.src = `data:image/png;base64,${value}`
    // Only when it is emptied or opened again: what is being written is there already.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [value === '', canvas])
  return (
    <canvas
      id={id} ref={canvas} className='sign-pad' width={WIDTH} height={WIDTH / RATIO} role='img' aria-label={value ? '签好的名字' : '签名框：用手指在这里写名字'}
      onMouseDown={begin} onMouseMove={move} onMouseUp={end} onMouseLeave={end}
      onTouchStart={({ touches }) => { if (touches[0]) begin(touches[0]) }} onTouchMove={({ touches }) => { if (touches[0]) move(touches[0]) }} onTouchEnd={end}
    />
  )
}
