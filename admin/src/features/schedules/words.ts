import type { ScheduleBody } from './api/schedules.ts'

export const placeKindWords: Readonly<Record<ScheduleBody['placeKind'], string>> = { hall: '县里的大厅', township: '乡镇', funeral: '殡葬中心', home: '上门' }
export const waveWords = { coming: '还没放', open: '放了', cancelled: '取消了' } as const
export const weekWords: Readonly<Record<number, string>> = { 1: '第1个', 2: '第2个', 3: '第3个', 4: '第4个', 5: '第5个' }
