/** Who else must be asked in a matter (会办): a unit or a door, when its words are there, and why. Source: domain.md §4, §5.1. */
export type CoHandlerRule = { matterId: string, partnerId: string, when?: RegExp, why: string }

const WRONGED = /打|虐|性侵|猥亵|遗弃|弃婴|拐|卖|伤|失踪|走失|走丢|不见|捡|失联|强奸|摸|饿|锁|跑了/

/** The rules of joint handling. */
export const coHandlerRules: readonly CoHandlerRule[] = [
  { matterId: 'minimum-living', partnerId: 'economic-verification', why: '低保要核对家庭经济状况（低保审核确认办法第17条）' },
  { matterId: 'special-hardship', partnerId: 'economic-verification', why: '特困认定要核对财产（特困人员认定办法第13条）' },
  { matterId: 'rigid-spending', partnerId: 'economic-verification', why: '认定要核对支出和财产（认定办法第8条）' },
  { matterId: 'temporary-aid', partnerId: 'economic-verification', when: /核对|财产|存款|支出型|医药费|住院|治病|手术/, why: '支出型救助要核对家庭经济状况（社会救助暂行办法第58条）' },
  { matterId: 'temporary-aid', partnerId: 'medical-insurance', when: /住院|医药费|治病|手术|重病|癌|尿毒症|大病/, why: '医疗救助由医保局办理（2018年机构改革）' },
  { matterId: 'temporary-aid', partnerId: 'emergency-management', when: /洪|受灾|水灾|塌方|滑坡|雪灾|起火|火灾|烧/, why: '受灾救助由应急管理局办理（2018年机构改革）' },
  { matterId: 'verification', partnerId: 'social-assistance', why: '核对结果用于救助审核，由社会救助股作出决定' },
  { matterId: 'disability-allowance', partnerId: 'disabled-federation', why: '残疾证和等级由残联核实（国发〔2015〕52号）' },
  { matterId: 'children', partnerId: 'public-security', when: /失联|失踪|跑了|服刑|坐牢|吸毒|户口|出走|找不到|判刑|抓/, why: '父母失联、服刑等情形由公安核查（民发〔2019〕62号）' },
  { matterId: 'children', partnerId: 'education', when: /上学|读书|失学|辍学|学费/, why: '就学资助由教育局办理' },
  { matterId: 'adoption', partnerId: 'marriage-registry', why: '收养登记由登记机关办理（收养登记办法）' },
  { matterId: 'adoption', partnerId: 'public-security', when: /捡|弃婴|遗弃|户口|上户|来历|抱养/, why: '捡拾弃婴须报警查找生父母（收养登记办法）' },
  { matterId: 'minor-protection', partnerId: 'public-security', why: '侵害未成年人立即报公安（未成年人保护法第11条）' },
  { matterId: 'minor-protection', partnerId: 'education', when: /学校|老师|同学|班主任|幼儿园/, why: '学校内的由教育局共同处置（未成年人保护法第39条）' },
  { matterId: 'minor-protection', partnerId: 'rescue-station', when: WRONGED, why: '未成年人救助保护中心临时监护（未成年人保护法第92条）' },
  { matterId: 'domestic-violence', partnerId: 'public-security', why: '家庭暴力由公安出警告诫（反家庭暴力法第15条）' },
  { matterId: 'vagrants', partnerId: 'public-security', when: /走失|迷路|说不清|找不到家|精神|儿童|小孩|孩子|病|查|身份|不知道是哪|痴呆/, why: '查明身份和护送由公安协助（国务院令第381号）' },
  { matterId: 'vagrants', partnerId: 'health', when: /病|伤|昏|晕|精神|烂|血/, why: '危重病人和精神病人先救治' },
  { matterId: 'nursing-home', partnerId: 'market-regulation', when: /收费|押金|预付|退费|退钱|伙食|食品|馊|发霉|保健品|合同|涨价|乱收|不退|食堂/, why: '收费、食品和预付款由市场监管共同查' },
  { matterId: 'nursing-home', partnerId: 'public-security', when: /集资|诈骗|跑路|打|虐|骗/, why: '涉嫌犯罪的由公安查处' },
  { matterId: 'nursing-home', partnerId: 'emergency-management', when: /消防|火灾|安全隐患|疏散|着火/, why: '消防安全由消防救援机构查' },
  { matterId: 'old-age-allowance', partnerId: 'public-security', when: /出生年月|年龄不对|生日|年龄错|户口本?上|身份证上|户籍登记/, why: '年龄以户籍登记为准' },
  { matterId: 'funeral', partnerId: 'market-regulation', when: /收费|高价|天价|乱收|价格|强制|捆绑|包干费|多收|宰/, why: '目录外收费和价格由市场监管共同查（发改价格〔2026〕108号）' },
  { matterId: 'funeral', partnerId: 'natural-resources', when: /占地|耕地|林地|违法建|违建|活人墓|豪华墓|建坟|占用|山上/, why: '占用土地建墓由自然资源部门共同查' },
  { matterId: 'illegal-organisation', partnerId: 'policy-law', when: /非法|违法|违规|冒充|敛财|乱收|骗|取缔|举报|无证|假冒/, why: '查处由执法股承办（社会团体登记管理条例）' },
  { matterId: 'illegal-organisation', partnerId: 'public-security', when: /骗|敛财|诈骗|取缔|传销|集资/, why: '取缔非法社会组织由公安配合' },
  { matterId: 'charity', partnerId: 'public-security', when: /骗|诈骗|冒充|假募捐|假的/, why: '涉嫌诈骗由公安查处（慈善法）' },
  { matterId: 'charity', partnerId: 'policy-law', when: /违法|违规|举报|查处|私自|没有资格|街头募捐|挪用/, why: '违法募捐的查处由执法股承办（慈善法第113条）' },
  { matterId: 'place-names', partnerId: 'public-security', when: /门牌/, why: '门牌由公安编制' },
  { matterId: 'conduct', partnerId: 'discipline', when: /红包|好处|贪|收钱|吃拿卡要|索要|打麻将|脱岗|空岗/, why: '作风和纪律问题由纪检监察机关处理' },
  { matterId: 'repayment', partnerId: 'social-assistance', when: /低保|特困|五保|救助/, why: '应退数额由救助股核定（社会救助暂行办法第68条）' },
  { matterId: 'repayment', partnerId: 'ageing', when: /高龄|长寿/, why: '应退数额由老龄股核定' },
  { matterId: 'repayment', partnerId: 'social-affairs', when: /残疾|护理补贴/, why: '应退数额由社会事务股核定' },
  { matterId: 'marriage', partnerId: 'public-security', when: /重婚|骗婚|冒名|被结婚|假身份|身份证被|冒用/, why: '冒名登记、重婚由公安核查' },
  { matterId: 'elderly-services', partnerId: 'health', when: /医养|护理|医院|康复/, why: '医养结合由卫健局共同办理' }
]

/** The rules that hold for a matter and its words, in the order of the table. */
export const findCoHandlers = (matterId: string, text: string, rules: readonly CoHandlerRule[] = coHandlerRules): readonly CoHandlerRule[] =>
  rules.filter((rule) => rule.matterId === matterId && (rule.when === undefined || rule.when.test(text)))
