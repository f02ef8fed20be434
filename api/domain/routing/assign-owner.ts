import type { CaseType } from '../case/case.ts'
import type { Accused } from './accused.ts'
import type { LegalPath } from '../clock/paths.ts'
import { filing } from './path-cues.ts'
import type { MatterSuggestion } from './suggest-matter.ts'
import { type Township, townshipUnitId } from './units.ts'
import type { DangerSign } from './urgency.ts'

/** What the owner of a case is chosen by. `townships`: those the text names, in order. */
export type OwnerFacts = {
  text: string
  type: CaseType
  path: LegalPath
  matter: MatterSuggestion | null
  accused: Accused
  urgency: DangerSign | null
  townships: readonly Township[]
}

/** The unit or outside door that should handle a case, and why. */
export type Owner = { ownerId: string, outside: boolean, reason: string }

const unit = (ownerId: string, reason: string): Owner => ({ ownerId, outside: false, reason })
const door = (ownerId: string, reason: string): Owner => ({ ownerId, outside: true, reason })

const INSTITUTION = /养老公寓|托老所|康养院|养老院|敬老院|福利院|福利中心|养老机构|养老中心|护理院|老年公寓/

const ofDanger = ({ urgency, text, matter }: OwnerFacts): Owner => {
  if (urgency?.danger === 'child') return unit('child-welfare', '未成年人受侵害或者无人照料，由儿童福利股牵头（未成年人保护法第11条）')
  if (INSTITUTION.test(text)) return unit('elderly-care', '养老机构内有人受伤害，由养老服务股牵头')
  if (matter?.kind === 'own' && matter.matter.id === 'minor-protection') return unit('child-welfare', '涉及未成年人，由儿童福利股牵头')
  return unit('rescue-station', '家庭暴力受害人的临时庇护由救助管理站承担（反家庭暴力法第18条）')
}

const ofAccusation = ({ matter }: OwnerFacts): Owner => {
  if (matter?.kind !== 'own') return door('discipline', '公职人员和村干部的违纪违法问题归纪检监察机关（监察法第35条）')
  return unit(matter.matter.unitId, `其中“${matter.matter.name}”部分由业务股室核查，违纪问题移送县纪委监委`)
}

// 殡仪馆 and 福利院 answer questions about themselves; what is said against them goes to the section above them.
const BUILDING = /(?:新建|拟建|建设|兴建)[^。]{0,24}(?:墓地|公墓|骨灰堂)|(?:墓地|公墓|骨灰堂)[^。]{0,12}(?:一处|请示|批复)/
const funeral = ({ text, type, path }: OwnerFacts): string => {
  const built = type !== 'suggestion' && BUILDING.test(text)
  const against = type === 'complaint' || type === 'report' || path === 'reconsideration'
  return against || /减免|奖补|惠民|补助|补贴|审批|修坟|建坟|土葬|散埋|活人墓|豪华墓|建公墓/.test(text) || built ? 'social-affairs' : 'funeral-centre'
}
const nursingHome = ({ text, type }: OwnerFacts): string =>
  /福利院|福利中心/.test(text) && type !== 'complaint' && type !== 'report' ? 'welfare-home' : 'elderly-care'

const bodies: Readonly<Record<string, (facts: OwnerFacts) => string>> = { funeral, 'nursing-home': nursingHome }

// Whoever draws it already does not apply: why it did not come is asked of the section that pays.
const ALREADY_DRAWN = /没有?到[账帐]|未到[账帐]|不到[账帐]|没有?收到|没有?领到|没有?发放?|未发|停发|少发|漏发|没打卡/

// What a township sends up is for the section (低保审核确认办法 第20条).
const SENT_UP = /[镇乡](?:人民政府|民政所|政府)?[^。，]{0,10}(?:报送|报来|呈报|上报|送来|提请|报[:：])|(?:报送|移交|送到?|交到?)(?:到|给)?(?:县局|县民政局)|请审核确认|须通过[镇乡]|^[^。]{0,24}县?民政局[:：]/

const ofMatter = (facts: OwnerFacts): Owner => {
  const { text, matter, path, townships, urgency } = facts
  if (matter === null) return unit('office', '说不清归谁办的由办公室首接（社会救助暂行办法第60条“一门受理”）')
  if (matter.kind === 'outside') return door(matter.doorId, `“${matter.field}”不是民政职责，归${matter.name}`)
  const { id, name, unitId, atTownship, source } = matter.matter
  const township = townships[0]
  if (atTownship && path === 'service' && township && urgency === null && !ALREADY_DRAWN.test(text) && !SENT_UP.test(text) && !filing.test(text)) return unit(townshipUnitId(township.code), `“${name}”的申请由${township.name}受理（${source}）`)
  return unit(bodies[id]?.(facts) ?? unitId, `“${name}”由该单位承办（${source}）`)
}

// Whoever made a document makes it public (政府信息公开条例 第10条): one of another body is asked of that body.
const ofDisclosure = ({ matter }: OwnerFacts): Owner =>
  matter?.kind === 'outside' && matter.sure
    ? door(matter.doorId, `所要的材料由${matter.name}制作或者保存，向它申请（政府信息公开条例第10条）`)
    : unit('office', '政府信息公开申请由办公室（政务公开）办理（政府信息公开条例第4条）')

const byPath: Partial<Record<LegalPath, (facts: OwnerFacts) => Owner>> = {
  'mandatory-report': ofDanger,
  accusation: ofAccusation,
  disclosure: ofDisclosure
}

/** Who stands above a unit that is complained of, within the bureau. */
const above: Readonly<Record<string, string>> = {
  'funeral-centre': 'social-affairs', 'welfare-home': 'elderly-care', 'marriage-registry': 'social-affairs', 'rescue-station': 'social-affairs',
  'economic-verification': 'social-assistance', office: 'bureau'
}

const stepAside = (owner: Owner, { accused, matter, type }: OwnerFacts): Owner => {
  if (owner.outside || type === 'consultation' || !accused.unitIds.includes(owner.ownerId)) return owner
  const section = owner.ownerId.startsWith('township-') && matter?.kind === 'own' ? matter.matter.unitId : (above[owner.ownerId] ?? 'office')
  const next = accused.unitIds.includes(section) ? 'office' : section
  return unit(next, '被反映的单位回避，不办理反映自己的件（信访工作条例第28、30条）')
}

/** The owner of a case, never a unit that is accused in it. Only a proposal: a person routes (首接负责). */
export const assignOwner = (facts: OwnerFacts): Owner => stepAside((byPath[facts.path] ?? ofMatter)(facts), facts)
