import type { HandOver } from '../guide.ts'

const handOver = (to: string) => (matter: string, text: string): HandOver => ({ matter, to, text })

// Who took over what the bureau did before 2018 and 2023 (domain.md §0 and §5.1), and the neighbours people come from or are sent to.
export const toVeterans = handOver('县退役军人事务局')
export const toEmergency = handOver('县应急管理局')
export const toInsurance = handOver('县医疗保障局')
export const toDisabledFederation = handOver('县残疾人联合会')
export const toPolice = handOver('县公安局')
export const toEducation = handOver('县教育局')
export const toHousing = handOver('县住房和城乡建设局')
export const toLand = handOver('县自然资源局')
export const toHealth = handOver('县卫生健康局')
export const toLabour = handOver('县人力资源和社会保障局')
export const toCourt = handOver('人民法院')
export const toLegalAid = handOver('县司法局法律援助中心')
export const toWomen = handOver('县妇女联合会')

/** What people of poor households are most often sent round for. */
export const neighboursOfAssistance: readonly HandOver[] = [
  toInsurance('医药费报销、大病医疗救助', '看病的钱怎么报、报了还差怎么救助，2018年起归医保局管，不归民政。'),
  toEmergency('水灾、山洪、冰冻等受灾救助', '受了自然灾害的生活救助和倒房重建，2018年起归应急管理局管。'),
  toVeterans('退伍军人、烈属、军属优待抚恤', '优抚安置2018年起归退役军人事务局管。')
]

/** What people who look after a child are most often sent round for. */
export const neighboursOfChildren: readonly HandOver[] = [
  toEducation('助学金、学费减免、辍学回校', '归学校和教育局，孤儿和事实无人抚养儿童优先。'),
  toPolice('孩子上户口、有人伤害孩子', '没户口的到派出所上；有人伤害孩子，马上打110。')
]
