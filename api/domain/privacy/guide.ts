/** The version of the guide; raise it when the text changes and everybody is asked again. */
export const privacyVersion = '2026-11-26.5'

/**
 * One kind of information we keep: what, why, how long, who sees it, how to take it back. `sensitive`: it needs a yes of its
 * own (个人信息保护法 第二十八、二十九条). `wechat`: what WeChat calls it in the guide the operator fills in at its console.
 */
export type KeptKind = { id: string, title: string, what: string, why: string, howLong: string, who: string, takeBack: string, sensitive: boolean, wechat: readonly string[] }

/** Everything the product keeps of a person, by kind. What is not here is not kept. */
export const keptKinds = [
  {
    id: 'account', title: '微信登录', what: '微信给本程序的用户编号，关注服务号的还有微信给的同主体编号；看不到您的微信号、头像和好友。', why: '认出是您，您的件只给您看。',
    howLong: '到您注销为止；90 天没用过，登录自动失效。', who: '没有人翻看；加密存放。', takeBack: '“设置”里退出登录；“我的信息”里注销。', sensitive: false, wechat: []
  },
  {
    id: 'phone', title: '短信用的手机号', what: '您点头以后微信验证过的手机号。', why: '微信提醒送不到时发短信。', howLong: '到您删掉为止。', who: '只有发短信的程序用；发短信的公司只收到号码和不含内容的提醒，不许留作他用。',
    takeBack: '“设置”里删掉，马上不再发。', sensitive: false, wechat: ['手机号']
  },
  {
    id: 'reminders', title: '提醒的次数', what: '您在微信窗口里允许了几次、用了几次，发给您的消息和送到没有。', why: '有进展时告诉您，每次允许只发一条；证明该告知的告知到了。', howLong: '次数到您注销为止；送达记录随案件存档。', who: '承办人员看得到送到没有。',
    takeBack: '微信的“设置 - 通知管理”里随时可以关。', sensitive: false, wechat: []
  },
  {
    id: 'cases', title: '您反映的问题', what: '您写的话、选的乡镇、照片（存之前去掉拍摄地点）、您愿意填的称呼和电话、补充、评价。', why: '受理、核实、答复；统计只用总数。', howLong: '按档案管理规定保存，不能提前删。',
    who: '受理、承办、审核的人；保密举报只有指定的两名知情人。公开前隐去姓名、电话、证件号、住址，您选“不公开”就不放到网上。可以公开的，隐去这些以后的文字和准备公开的图片，请微信自动查一遍有没有不合适公开的话；举报、保密、匿名、不公开的不给微信查。', takeBack: '办结前可以撤回；写错的用“补充说明”更正；案卷可以下载。', sensitive: true, wechat: ['选中的照片或视频', '摄像头']
  },
  {
    id: 'bookings', title: '预约', what: '来的每个人的姓名、身份证号，联系人和电话，上门的地址，办离婚登记的申请日子。', why: '实名预约，到窗口核对；冷静期的日子不算错。', howLong: '办完 90 天后自动删掉，只留次数。', who: '当天窗口的人；看一次记一次。',
    takeBack: '来之前可以取消；注销时一起删。', sensitive: true, wechat: ['手机号']
  },
  {
    id: 'checklists', title: '材料清单和先看看的照片', what: '您选的情况、材料照片、随着交来的表。', why: '出门前帮您看材料齐不齐，少跑一趟。', howLong: '照片最后一次交来或者看过以后最多 90 天；清单到您删掉为止。', who: '看材料的工作人员。',
    takeBack: '“我的清单”里收回或者删掉，照片一起删。', sensitive: true, wechat: ['选中的照片或视频', '摄像头']
  },
  {
    id: 'forms', title: '填好的表', what: '您在手机上填的内容和签名，可能有身份证号、银行账号、病情、孩子的情况。', why: '做成可以交的表。', howLong: '到您删掉为止。', who: '只有您自己；随材料交来的，看材料的人看得到。', takeBack: '“我填的表”里删掉。', sensitive: true, wechat: []
  },
  {
    id: 'details', title: '常用信息', what: '您同意留存的姓名、身份证号、电话、住址、银行账号。', why: '下次填表少写几遍。', howLong: '到您删掉为止。', who: '只有您自己。', takeBack: '“常用信息”里改、删。', sensitive: true, wechat: []
  },
  {
    id: 'helping', title: '替人办', what: '代办人和本人的姓名、关系、委托办法。', why: '证明是本人愿意的（民法典 第一百六十一、一百六十五条）。', howLong: '随案件存档。', who: '本人、代办人、承办人员。', takeBack: '本人和代办人随时可以撤销。', sensitive: false, wechat: []
  },
  {
    id: 'voice', title: '说话写字', what: '只有您按“按这里，说话写”才录音，声音由微信的“同声传译”变成字；我们只收您提交的字，不收、不存录音。没有这个按钮的不录音。', why: '不方便打字也能写。', howLong: '我们不存录音。',
    who: '声音只经过微信。', takeBack: '不按就不用；微信的“设置”里随时可以关话筒。', sensitive: false, wechat: ['麦克风']
  },
  {
    id: 'phone-only', title: '只在手机上的', what: '没交的草稿、没传的照片、没有网络时提交还没送到的、看过的页面。', why: '网不好也不白写。', howLong: '到您删掉为止。', who: '只有拿着这部手机的人。', takeBack: '“草稿”“还没送到的”里删掉；注销时没送到的一起删。', sensitive: false, wechat: []
  }
] as const satisfies readonly KeptKind[]

/** Of which kinds the law keeps us from deleting what was filed, and why (档案法; 信访工作条例; 个人信息保护法 第四十七条第二款). */
export const archiveDuty = '您反映的问题、答复和送达记录是国家规定要归档的（档案法、信访工作条例），期满以前不能删。法律只许存着、护着，不拿去做别的（个人信息保护法 第四十七条）。'

/** Three lines and a fourth before anything is kept; the whole guide is one tap behind them (个人信息保护法 第十四、十七条). */
export const privacyShort = [
  '我们只收办事必需的内容：您写的问题、乡镇、照片，您要我们保存的表，预约时来的人的姓名和身份证号；提问时称呼和电话可以不填。',
  '这些内容只给承办人员看，用来核实、答复、看您的材料；您保存的表只有您自己能看，随材料交来的，看材料的人也看得到。',
  '身份证号、银行账号、病历、家里的困难是敏感个人信息，办这件事非要不可才收，加密存放，您在“我的”里随时可以删。',
  '公开答复前，姓名、电话、证件号、住址都会隐去；您选“不公开”，就不放到网上。'
] as const

/** What holds for all kinds: rights with the article that gives each. */
export const privacyRights = [
  { title: '不给什么', text: '不卖给、不转给做生意的人，不画像，不推销。微信和发短信的公司只经手要送的那一条；微信还自动查一遍可以公开的文字、图片，给它看的已经隐去身份。查出什么，您的件照收照办。' },
  { title: '查看、复制', text: '“我的 - 我的信息”里看得到全部，能存成文件（个人信息保护法 第四十四、四十五条）。' },
  { title: '更正、补充', text: '常用信息、手机号自己改；写错的问题用“补充说明”（第四十六条）。' },
  { title: '删除、注销', text: `清单、表、常用信息自己删；“我的信息”里可以注销。${archiveDuty}` },
  { title: '不同意会怎样', text: '看办事指南、公开答复、下载空白表都不用同意。不愿意在网上交的，带到窗口办，一样办得成；也可以打电话。' },
  { title: '孩子的信息', text: '不满十四周岁的，请父母或者监护人看过、同意再填（第三十一条）。' },
  { title: '不满意', text: '打咨询电话，或者到民政局办公室；也可以向网信部门投诉（第六十五条）。' },
  { title: '法律依据', text: '《中华人民共和国个人信息保护法》第十三条至第十七条、第二十八条至第三十一条、第三十五条、第四十四条至第四十七条。' }
] as const
