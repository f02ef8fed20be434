import type { StaffContext } from '../../../context.ts'
import { actOnCase, type CaseState, type Target } from '../act-on-case.ts'

/** 双方确认收到: an application made online counts from the day both sides confirmed it (政府信息公开条例 第31条). */
export const confirmReceipt = (ctx: StaffContext, target: Target): Promise<CaseState> => actOnCase(ctx, target, { type: 'confirm-receipt' })
