/** What an applicant for assistance promises, printed word for word (社会救助暂行办法 第68条). */
export const promise = `本人及共同生活的家庭成员承诺：以上填写的人口、收入、财产、支出情况真实、完整，没有隐瞒。家庭情况有变化的，及时告诉村（社区）或者乡镇。
本人知道：虚报、隐瞒、伪造，骗取救助的，停止救助，退回多领的钱物，并可依照《社会救助暂行办法》第六十八条处理。`

/** The eight departments whose data may be asked, as the county's verification works (domain.md S6). */
const departments = '民政、公安、人力资源社会保障、住房城乡建设、住房公积金管理、市场监督管理（工商）、税务、人民银行'

/** Whom the household lets ask what (社会救助暂行办法 第58条). */
export const authorisation = `本人及共同生活的成年家庭成员授权民政部门和乡镇人民政府，为审核确认本次救助和以后的定期核查，向${departments}八个部门查询、核对本家庭的户籍、收入、财产等信息。
查询结果只用于社会救助，知情的人要为我们保密。对核对结果有不同意见的，可以申请复核。本授权可以书面撤回；撤回后不能继续核对的，申请也就不能继续办理。`

/** Under a statement the person has read. */
export const readIt = '我已经看过（听人念过）以上内容，同意。'

/** Said of every form whose decision may be contested. */
export const truth = '本人承诺以上填写的内容和所交材料真实、完整，如有不实，愿意承担相应责任；情况有变化的，及时告诉村（社区）或者乡镇。'
