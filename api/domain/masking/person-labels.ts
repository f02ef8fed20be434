/** Words of forms and letters after which a person's name stands, as alternatives of a regular expression. */
export const personLabels =
  '(?:来电人|来信人|来访人|写信人|联系人|经办人|申请人|信访人|上访人|举报人|反映人|投诉人|求助人|报告人|代理人|委托人|当事人|被举报人|被投诉人|被申请人|被反映人|' +
  '户主|户名|负责人|法人|收件人|受助人|代办人|发起人|监护人|申报人|代表人|家属|患者|死者|受害人|受益人|救助对象|署名|签名|姓名)'
