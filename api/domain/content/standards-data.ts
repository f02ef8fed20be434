import type { Standard } from './bodies.ts'

/** A money standard as a release ships it: its name, how it is counted and whose it is. Never a sum: those are the county's documents. */
export type ShippedStandard = Omit<Standard, 'values'> & { unitId: string }

const standard = (key: string, name: string, unit: string, unitId: string): ShippedStandard => ({ key, name, unit, unitId })

/** The money standards the guides name, all without values until the bureau enters them with their documents. */
export const standards: readonly ShippedStandard[] = [
  standard('urban-minimum-living', '城市居民最低生活保障标准', '元/人·月', 'social-assistance'), standard('rural-minimum-living', '农村居民最低生活保障标准', '元/人·月', 'social-assistance'),
  standard('special-hardship-living', '特困人员基本生活标准', '元/人·月', 'social-assistance'), standard('special-hardship-care', '特困人员照料护理标准', '元/人·月', 'social-assistance'),
  standard('rigid-spending-ratio', '刚性支出困难家庭认定：必需支出占收入的比例', '%', 'social-assistance'),
  standard('temporary-aid', '临时救助标准', '元/次', 'social-assistance'), standard('temporary-aid-township-limit', '乡镇可以直接审批的临时救助金额', '元/次', 'social-assistance'),
  standard('disability-living', '困难残疾人生活补贴标准', '元/人·月', 'social-affairs'), standard('disability-care', '重度残疾人护理补贴标准', '元/人·月', 'social-affairs'),
  standard('orphan-scattered', '散居孤儿基本生活费标准', '元/人·月', 'child-welfare'), standard('orphan-institution', '集中供养孤儿基本生活费标准', '元/人·月', 'child-welfare'), standard('unattended-child', '事实无人抚养儿童基本生活补贴标准', '元/人·月', 'child-welfare'),
  standard('old-age-80', '高龄津贴（80—89周岁）', '元/人·月', 'ageing'), standard('old-age-90', '高龄津贴（90—99周岁）', '元/人·月', 'ageing'), standard('old-age-100', '高龄津贴（100周岁以上）', '元/人·月', 'ageing'), standard('centenarian', '百岁老人长寿保健补助', '元/人·月', 'ageing'),
  standard('elderly-service-subsidy', '经济困难的高龄、失能老人养老服务补贴', '元/人·月', 'elderly-care'), standard('nursing-home-price', '公办养老机构收费标准', '元/人·月', 'elderly-care'),
  standard('funeral-relief', '基本殡葬服务费减免标准', '元/例', 'social-affairs'), standard('ecological-burial', '节地生态安葬奖补标准', '元/例', 'social-affairs'), standard('ash-placement-price', '公益性骨灰存放、公墓收费标准', '元/格·年', 'funeral-centre')
]
