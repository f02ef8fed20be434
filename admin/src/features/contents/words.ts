import type { Body, Kind, State, VersionStatus } from './api/get-content.ts'

export const kindWords: Readonly<Record<Kind, string>> = {
  guide: '办事指南', article: '文章', posting: '公示', form: '表格版本', standard: '金额标准', place: '地点和人', 'floor-plan': '楼层平面图', synonyms: '同义词', benefits: '待遇自查'
}
export const columnWords = { news: '民政要闻', disclosure: '信息公开', notices: '通知公告', sections: '股室动态', research: '工作研究', laws: '法律政策' } as const
export const statusWords: Readonly<Record<VersionStatus, string>> = {
  draft: '草稿', 'in-review': '待审核', returned: '已退回', scheduled: '定时发布', published: '现行', superseded: '已被替换', withdrawn: '已撤下', expired: '已到期', discarded: '已作废'
}
export const stateWords: Readonly<Record<State, string>> = { unpublished: '群众还看不到', published: '群众看得到', withdrawn: '已撤下', expired: '公示期满，已撤下' }
export const categoryWords: Readonly<Record<NonNullable<Body['posting']>['category'], string>> = {
  'minimum-living': '最低生活保障', 'special-hardship': '特困人员', 'temporary-aid': '临时救助', 'unattended-child-count': '事实无人抚养儿童（只公示人数）', other: '其他'
}
export const roomWords: Readonly<Record<NonNullable<Body['floorPlan']>['rooms'][number]['kind'], string>> = { office: '办公室', window: '窗口', door: '大门', stairs: '楼梯', toilet: '厕所', hall: '大厅' }
export const guideKindWords = { confirmation: '行政确认', payment: '行政给付', licence: '行政许可', filing: '行政备案', service: '公共服务', other: '其他' } as const
export const acceptedWords = { unit: '县局股室、中心', township: '乡镇', either: '县局、乡镇都可以' } as const
export const bookingWords = { window: '约窗口', 'township-window': '约乡镇窗口', phone: '打电话约', home: '上门', none: '不用约' } as const
export const paperFormWords = { original: '原件', copy: '复印件', 'original-and-copy': '原件和复印件', photo: '照片', none: '不用纸质的' } as const
export const paperSourceWords = { applicant: '群众带来', bureau: '我们自己核对', 'on-site': '当场写' } as const
