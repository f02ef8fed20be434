const single =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤方俞任袁柳酆鲍' +
  '史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟黄穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项' +
  '祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左' +
  '石崔吉龚程嵇邢裴陆荣翁荀羊惠甄曲封芮储靳汲松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束' +
  '龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍桑桂濮牛寿通边扈燕冀郏浦' +
  '尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东沃利蔚越夔隆师巩厍聂晁勾敖融冷辛阚那' +
  '简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公覃仝肖佘佟岳帅缑亢况郈琴商牟伯赏墨哈谯笪年爱阳佴言福涂闫付代候邸鄢' +
  '苟仉揭兰漆晋楚欧隋敬朴宛瑞占粟谌蹇禤尧鲜青铁补辜迟'

/** Surnames of two characters (复姓). */
export const compoundSurnames: readonly string[] = [
  '欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '司徒', '长孙', '宇文', '夏侯',
  '轩辕', '端木', '百里', '南宫', '独孤', '申屠', '淳于', '太史', '钟离', '闾丘', '濮阳', '第五', '呼延', '赫连',
  '澹台', '公冶', '宗政', '拓跋', '万俟', '闻人', '西门', '鲜于',
]

/** Surnames of one character: the 百家姓 and those frequent in Hunan. */
export const singleSurnames: ReadonlySet<string> = new Set(single)

/** The surname a name begins with: a compound one when a given name follows it, else its first character. */
export const surnameOf = (name: string): string => {
  const compound = compoundSurnames.find((surname) => name.startsWith(surname))
  return compound !== undefined && name.length > compound.length ? compound : name.slice(0, 1)
}
