import type { GuideId } from './guide-ids.ts'

/** The groups of the list of guides, in the order people see them. */
export const guideGroups = ['婚姻家庭', '救助帮困', '残疾人', '儿童', '老年人', '社会组织和慈善', '殡葬和地名', '其他'] as const
export type GuideGroup = (typeof guideGroups)[number]

const groupOfId: Readonly<Record<GuideId, GuideGroup>> = {
  marriage: '婚姻家庭', 'divorce-application': '婚姻家庭', 'divorce-certificate': '婚姻家庭', 'divorce-withdrawal': '婚姻家庭', 'certificate-replacement': '婚姻家庭',
  'marriage-archive': '婚姻家庭', 'marriage-correction': '婚姻家庭', 'marriage-counselling': '婚姻家庭', adoption: '婚姻家庭', 'adoption-ending': '婚姻家庭',
  'minimum-living': '救助帮困', 'minimum-living-margin': '救助帮困', 'rigid-spending': '救助帮困', 'minimum-living-change': '救助帮困', 'special-hardship': '救助帮困',
  'self-care-assessment': '救助帮困', 'temporary-aid-spending': '救助帮困', 'temporary-aid-emergency': '救助帮困', 'vagrant-aid': '救助帮困', 'violence-shelter': '救助帮困',
  'economic-verification': '救助帮困', 'verification-objection': '救助帮困', 'one-door-help': '救助帮困', repayment: '救助帮困',
  'disability-living': '残疾人', 'disability-care': '残疾人',
  orphan: '儿童', 'unattended-child': '儿童', 'left-behind-child': '儿童', 'minor-harm-report': '儿童',
  'old-age-allowance': '老年人', centenarian: '老年人', 'elderly-service-subsidy': '老年人', 'ability-assessment': '老年人', 'care-consumption-subsidy': '老年人',
  'elderly-card': '老年人', 'home-adaptation': '老年人', 'nursing-home-admission': '老年人', 'nursing-home-filing': '老年人',
  'association-founding': '社会组织和慈善', 'association-change': '社会组织和慈善', 'association-ending': '社会组织和慈善', 'private-institution-founding': '社会组织和慈善',
  'private-institution-change': '社会组织和慈善', 'annual-inspection': '社会组织和慈善', 'religious-site': '社会组织和慈善', 'charity-recognition': '社会组织和慈善',
  'public-fundraising': '社会组织和慈善', 'fundraising-plan': '社会组织和慈善',
  'cemetery-approval': '殡葬和地名', 'funeral-fee-relief': '殡葬和地名', 'ecological-burial': '殡葬和地名', 'ash-placement': '殡葬和地名', 'place-name': '殡葬和地名',
  'information-disclosure': '其他', petition: '其他'
}

const groups = new Map<string, GuideGroup>(Object.entries(groupOfId))

/** The group of a guide by its id; one the bureau has added stands under 其他. */
export const guideGroup = (guideId: string): GuideGroup => groups.get(guideId) ?? '其他'
