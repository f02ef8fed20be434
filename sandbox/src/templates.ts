/** One field of a subscribe message: `key` such as `thing2` names type and place, `label` is what the citizen sees before the value. */
export type TemplateField = { key: string, label: string, allowed?: readonly string[] }
export type Template = {
  name: string
  templateId: string
  title: string
  /** 2: one consent, one message. 3: one consent until withdrawn. */
  type: 2 | 3
  fields: readonly TemplateField[]
  example: string
}

const caseNo: TemplateField = { key: 'character_string1', label: '受理编号' }
const matter: TemplateField = { key: 'thing2', label: '事项' }
const status: TemplateField = { key: 'phrase4', label: '办理状态' }

/** The templates the demonstration mini program has on its account. */
export const templates: readonly Template[] = [
  {
    name: 'case-progress',
    templateId: 'Hq3vT8mZ0cKf5LxW2nYpR7dJb9SgEa4UoXi1Qt6MwBk',
    title: '诉求办理进度通知',
    type: 2,
    fields: [caseNo, matter, { key: 'date3', label: '办结期限' }, status],
    example: '受理编号:AH2026000123\n事项:低保补助未到账\n办结期限:2026年12月14日\n办理状态:已受理\n',
  },
  {
    name: 'case-answered',
    templateId: 'u5RkD1yNfG8sVbXz3CqJ6eTa7WmHp0LoYi9Kt2QxEw4',
    title: '诉求答复通知',
    type: 2,
    fields: [caseNo, matter, { key: 'time3', label: '答复时间' }, status],
    example: '受理编号:AH2026000123\n事项:低保补助未到账\n答复时间:2026年12月1日 15:01\n办理状态:已答复\n',
  },
  {
    name: 'case-published',
    templateId: 'Zb7pXn4QwLs2HvTc9YkFj0RgMd8Uo6EiAa3Kt5WxVy1',
    title: '答复公开通知',
    type: 2,
    fields: [caseNo, matter, { key: 'time3', label: '公开时间' }, status],
    example: '受理编号:AH2026000123\n事项:低保补助未到账\n公开时间:2026年12月3日 09:30\n办理状态:已公开\n',
  },
  {
    name: 'booking',
    templateId: 'Wp6yLr2TfGk9XbHc4VnQs8MjZe0Da7UoIi5Kt1SxRw3',
    title: '预约提醒',
    type: 2,
    fields: [{ key: 'character_string1', label: '预约号' }, matter, { key: 'time3', label: '预约时间' }, { key: 'phrase4', label: '预约状态' }],
    example: '预约号:ACDE3467\n事项:预约\n预约时间:2026年12月3日 09:30\n预约状态:已约好\n',
  },
  {
    name: 'long-term',
    templateId: 'Lt4wQz9RmYh2VcXb7TnKp5JdSe8Ag1UoFi6Nk3MxEw0',
    title: '政务办理进度通知',
    type: 3,
    fields: [caseNo, matter, { key: 'time3', label: '时间' }, { ...status, allowed: ['已受理', '办理中', '有答复', '已办结'] }],
    example: '受理编号:AH2026000123\n事项:低保补助未到账\n时间:2026年12月1日 15:01\n办理状态:已受理\n',
  },
]

/** The templates of the service account. */
export const serviceTemplates: readonly Template[] = [
  {
    name: 'service-progress',
    templateId: 'Sv8kLm3PqRt6WxYz1BcDf4GhJn7Ks0VuAi9Eo2TyXw5',
    title: '诉求办理进度提醒',
    type: 3,
    fields: [caseNo, matter, { key: 'time3', label: '时间' }, status],
    example: '受理编号:AH2026000123\n事项:低保补助未到账\n时间:2026年12月1日 15:01\n办理状态:已受理\n',
  },
]
