import { describe, expect, it } from 'vitest'
import { doors, suggestDoor } from './doors.ts'

describe('a citizen who came to the wrong door is shown the right one', () => {
  it.each([
    ['我是退伍军人，优抚金什么时候发', 'veterans-affairs'],
    ['今年洪灾房子受灾，救灾款没有发', 'emergency-management'],
    ['住院费用医保报销比例太低', 'medical-insurance'],
    ['父亲偏瘫，残疾证怎么办理，要去哪里做残疾评定', 'disabled-federation'],
    ['小区一直没有成立业委会', 'social-work-department'],
    ['城乡居民养老保险断缴能不能补', 'human-resources'],
    ['申请公租房要什么条件', 'housing'],
    ['自来水水价涨价有没有听证', 'development-reform'],
    ['老人被会销骗买保健品', 'market-regulation'],
    ['孩子上户口，派出所要求补材料', 'public-security'],
    ['独生子女奖励金没有领到', 'health'],
    ['宅基地审批一年没有结果', 'agriculture'],
  ])('%s', (text, id) => expect(suggestDoor(text)?.door.id).toBe(id))

  it.each(['低保被停了', '高龄津贴没到账', '想预约结婚登记', ''])('and nobody is sent away with “%s”', (text) =>
    expect(suggestDoor(text)).toBeNull(),
  )

  it('the door most of whose words are used is named, in a sentence the citizen can read', () => {
    const suggestion = suggestDoor('在医院看病，医保报销和医疗救助都没有办下来')
    expect(suggestion?.reason).toBe('县医疗保障局负责医保参保、报销和医疗救助。')
  })

  it('no door gives a phone number, and no two doors claim one word', () => {
    for (const { handles, name } of doors) expect(`${name}${handles}`).not.toMatch(/\d/)
    const words = doors.flatMap((door) => door.words)
    expect(new Set(words).size).toBe(words.length)
    expect(new Set(doors.map(({ id }) => id)).size).toBe(25)
  })
})
