import { sceneOf, type CodeKind } from '@minsheng/domain/codes/scene.ts'
import type { Context } from '../../context.ts'
import type { LargePrint } from '../../large-print/document.ts'

/** A paper with the mini program's code in the place of the QR of its address; where there is none to be had in time, the paper as it is. */
export const withMiniCode = async ({ miniCodes }: Pick<Context, 'miniCodes'>, kind: CodeKind, id: string, paper: LargePrint): Promise<LargePrint> => {
  const scene = sceneOf(kind, id)
  const code = scene === null ? null : await miniCodes.forPaper(scene)
  return code === null ? paper : { ...paper, code, scan: paper.scan.replace(/^扫码/, '微信扫码\n') }
}
