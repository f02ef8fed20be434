import { describe, expect, it } from 'vitest'
import { type Day, day } from '../calendar/day.ts'
import { rehearse } from './rehearse.ts'
import { releaseRules } from './rehearsal-rules.ts'
import { toldFacts } from './told-facts.ts'

const read = (text: string, received = '2026-11-05', channel = 'miniapp') => rehearse({ id: '1', received: day(received), channel, text }, releaseRules)

describe('the stage a text speaks of brings its own limit', () => {
  it.each<[string, string, string, string]>([
    ['低保办法 第15条、第22条', '想给我娘申请低保，镇里叫我们交材料', 'R07', '2026-11-10'],
    ['低保办法 第17条', '大福镇人民政府提请对低保申请家庭开展经济状况信息核对，授权书附后。', 'R07b', '2026-11-10'],
    ['低保办法 第19条', '南金乡：低保初审公示今天贴出来了，请登记公示到期日。', 'R07c', '2026-11-12'],
    ['低保办法 第20条', '马路镇报送低保审核确认材料一户，今日移交县局。', 'R07d', '2026-11-19'],
    ['低保办法 第21条', '县局今日作出对该户不予确认低保的决定，须通过镇里书面告知申请人。', 'R07e', '2026-11-10'],
    ['特困办法 第13条', '我大伯想申请特困供养，他没有儿女', 'R08', '2026-11-26'],
    ['特困办法 第16条', '特困供养初审公示七天已满，无人提异议，材料今天送到县局。', 'R08b', '2026-11-26'],
    ['特困办法 第23条', '特困老人中风后不能翻身了，今天来申请重新评估自理能力。', 'R08c', '2026-11-19'],
    ['认定办法 第8条', '女儿住院自付二十多万，想申请刚性支出困难家庭认定', 'R09', '2026-12-17'],
    ['民发〔2019〕62号', '孙子爹娘都坐牢去了，今天交了事实无人抚养儿童的申请表', 'R13', '2026-11-26'],
    ['民发〔2019〕62号 county', '古楼乡报来事实无人抚养儿童材料，经乡查验合格，今日收齐。', 'R14', '2026-11-26'],
    ['收养登记办法 第8条', '收养的材料今天全部交齐了，想问最迟哪天发证？', 'R16', '2026-12-07'],
    ['民法典 第1077条', '我们今天在窗口交了离婚申请，回执拿到了，冷静期哪天满？', 'R16b', '2026-12-07'],
    ['社会团体条例 第12条', '今天把成立协会的申请书、章程草案全交齐了，窗口开了收件单。', 'R19', '2027-01-04'],
    ['慈善法 第10条', '促进会申请认定为慈善组织，材料今日受理。', 'R19c', '2026-11-25'],
    ['公开募捐办法 第11条', '我会已取得公募资格，今天报送募捐方案备案。', 'R19d', '2026-11-16'],
    ['养老机构管理办法 第10条', '我们的颐养院今日提交养老机构备案书及承诺书。', 'R22', '2026-12-03'],
    ['行政许可法 第42条', '关于新建农村公益性墓地的请示，材料齐全，县局今日出具受理通知书。', 'R21', '2026-12-03'],
    ['地名管理条例 第13条', '县人民政府今日批准将滨江西路更名为陶澍大道，请按规定备案并公告。', 'R23', '2026-11-20'],
    ['网站找错', '你们网站上高龄津贴那一页的表格打不开，是404。', 'R25', '2026-11-10'],
    ['国办发〔2019〕51号', '婚姻登记窗口，评价：非常不满意。', 'P07', '2026-11-06']
  ])('%s: %s', (_source, text, rule, rolled) => expect(read(text).due[rule]?.rolled, JSON.stringify(read(text).due)).toBe(rolled))

  it('whoever only asks is owed an answer and nothing of the item', () => {
    expect(Object.keys(read('请问申请低保要什么条件？').due)).toEqual(['P01'])
  })
})

describe('信访工作条例 第23条: who may be told', () => {
  it.each(['我不敢写名字，村里的路没修好，要求查处', '来电人不愿留名，反映敬老院伙食差，拖着不改'])('nobody: %s', (text) => expect(read(text).due).not.toHaveProperty('R01'))
  it('an unsigned letter owes no word, a signed one and one from the mini program do', () => {
    const text = '要求依法拆除村后头的违规公墓'
    expect(read(text, '2026-11-05', '来信').due).not.toHaveProperty('R01')
    expect(read(`${text}。大福镇 蒋伏初`, '2026-11-05', '来信').due).toHaveProperty('R01')
    expect(read(text).due).toHaveProperty('R01')
  })
})

describe('a day the text names is the day the limit began', () => {
  it.each<[string, string, string, Day]>([
    ['行政复议法 第20条', '我于2026年9月30日收到《不予认定特困人员决定书》，不服。', 'R24', day('2026-11-30')],
    ['行政复议法 第20条, without a year', '10月10日送达的停发低保告知书，我不服，要求复核。', 'R24', day('2026-12-09')],
    ['信访工作条例 第35条', '不服贵局10月20日出具的信访处理意见书，申请复查。', 'R06', day('2026-11-19')],
    ['信访工作条例 第36条', '不服10月20日送达的信访复查意见，申请复核。', 'R06b', day('2026-11-19')],
    ['行政复议法 第20条, no day told', '停发低保的决定书收到了，我不服。', 'R24', day('2027-01-04')]
  ])('%s: %s', (_source, text, rule, rolled) => expect(read(text).due[rule]?.rolled).toBe(rolled))

  it('what has no paper tells no fact; a day to come is none', () => {
    expect(toldFacts('请问低保怎么申请', day('2026-11-05'))).toEqual([])
    expect(toldFacts('决定书说2027年3月1日送达', day('2026-11-05'))).toEqual([{ type: 'decision-known', on: '2026-11-05' }])
  })
})
