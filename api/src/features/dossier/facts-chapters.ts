import { spokenDay } from '@minsheng/domain/calendar/spoken-day.ts'
import { caseTypeNames } from '@minsheng/domain/case/case.ts'
import { channelName } from '@minsheng/domain/case/channels.ts'
import { statusNames } from '@minsheng/domain/case/statuses.ts'
import { clocksOf } from '@minsheng/domain/clock/count-case.ts'
import { explainState } from '@minsheng/domain/clock/explain.ts'
import { pathNames } from '@minsheng/domain/clock/paths.ts'
import { sayLine } from '@minsheng/domain/clock/say-clock.ts'
import { townshipName, unitName } from '@minsheng/domain/routing/units.ts'
import type { Context } from '../../context.ts'
import { maskContact, openContact, toCase } from '../cases/index.ts'
import type { Chapter, DossierFile, Entry } from './dossier.ts'
import type { Material, MaterialRow } from './material.ts'

// Who filed in confidence or without a name is in no dossier, not even masked (信访工作条例 第30条).
const contactOf = ({ cipher }: Context, { identity, contact_cipher }: MaterialRow): string => {
  if (identity === 'confidential') return '依法保密'
  if (identity === 'anonymous') return '匿名'
  const { name, phone } = maskContact(openContact(cipher, contact_cipher))
  return [name, phone].filter(Boolean).join('，') || '没有留'
}

/** 收件回执: what the citizen was handed, and where the case stands. */
export const receiptChapter = (ctx: Context, { row }: Material): Chapter => {
  const kase = toCase(row)
  const facts: [string, string][] = [
    ['受理编号', row.case_no], ['类型', caseTypeNames[kase.type]], ['来源', channelName(row.channel)], ['办理途径', pathNames[kase.path]], ['收到日', spokenDay(kase.receivedOn)],
    ['乡镇', townshipName(row.township_code) ?? '没有说明'], ['承办单位', unitName(row.unit_id) ?? '尚未分派'], ['联系人', contactOf(ctx, row)],
    ['办到哪一步', statusNames[kase.status]], ['最迟答复日', `${spokenDay(kase.dueOn)}${row.due_provisional ? '（暂定）' : ''}`]
  ]
  return { title: '收件回执', entries: facts.map(([label, value]) => ({ head: `${label}：${value}`, text: null })) }
}

const pictures = (files: readonly DossierFile[], purpose: string): DossierFile[] => files.filter((file) => file.purpose === purpose && file.mediaType.startsWith('image/'))

/** 反映内容, with the photos that came with it. */
export const statementChapter = ({ row, files }: Material): Chapter =>
  ({ title: '反映内容', entries: [{ head: row.title, text: row.statement }], photos: pictures(files, 'photo') })

/** 证据照片, where there are any; documents among the evidence lie in the ZIP beside this file. */
export const evidenceChapters = ({ files }: Material): Chapter[] => {
  const photos = pictures(files, 'evidence')
  return photos.length > 0 ? [{ title: '证据照片', entries: [], photos }] : []
}

/** 办理期限: each limit the case carries, what became of it, and why that day, step by step. */
export const clocksChapter = (ctx: Context, { row, told }: Material): Chapter => {
  const clocks = clocksOf(toCase(row), told, ctx)
  return {
    title: '办理期限',
    entries: clocks.map(({ rule, state, round, governs }): Entry => ({
      head: `${rule.name}（${rule.id}${round === 2 ? '，第二轮' : ''}）：${spokenDay(state.day)}${state.satisfiedOn ? `，${spokenDay(state.satisfiedOn)}做到` : ''}${state.late ? '，超期' : ''}${governs ? '，办结以此为准' : ''}`,
      text: explainState(rule, state, ctx.calendar).lines.map(sayLine).join('；')
    }))
  }
}

const sizeOf = ({ bytes }: DossierFile): string => `${Math.max(1, Math.round(bytes.length / 1024))} KB`

/** 附件目录: each file with its SM3 hash, by which a copy can be proved to be the one that was exported. */
export const filesChapter = ({ files }: Material): Chapter => ({
  title: '附件目录',
  entries: files.length === 0 ? [{ head: '没有附件', text: null }] : files.map((file) => ({ head: `${file.name}　${file.purpose === 'evidence' ? '证据' : '群众提交'}　${file.mediaType}　${sizeOf(file)}`, text: `SM3 ${file.sm3}` }))
})
