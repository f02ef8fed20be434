type Point = { x: number, y: number }
type Pen = Pick<CanvasRenderingContext2D, 'lineWidth' | 'lineCap' | 'beginPath' | 'moveTo' | 'lineTo' | 'stroke'>

/** Draws one stretch of a signature. */
export const drawLine = (pen: Pen, from: Point, to: Point): void => {
  pen.lineWidth = 6
  pen.lineCap = 'round'
  pen.beginPath()
  pen.moveTo(from.x, from.y)
  pen.lineTo(to.x, to.y)
  pen.stroke()
}
