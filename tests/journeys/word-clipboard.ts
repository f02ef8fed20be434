import type { Locator } from 'playwright-core'

const cell = (text: string) => `<td width=189 valign=top style='width:141.6pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt'><p class=MsoNormal><span style='font-size:14.0pt;font-family:宋体;mso-ascii-font-family:Calibri'>${text}</span><span lang=EN-US><o:p></o:p></span></p></td>`
const row = (...cells: string[]) => `<tr style='mso-yfti-irow:0'>${cells.map(cell).join('')}</tr>`
const item = (mark: string, text: string) => `<p class=MsoListParagraph style='margin-left:18.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<span lang=EN-US><o:p></o:p></span></p>\n`

/** A notice as Word puts it on the clipboard: a title, a sentence, a table, a list, a picture on the writer's own disk, a private number. */
export const wordNotice = (title: string, phone: string): string => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {mso-style-unhide:no; margin:0cm; font-family:宋体} --></style></head><body lang=ZH-CN><!--StartFragment-->
<h1 align=center style='text-align:center'><span style='font-family:方正小标宋'>${title}<span lang=EN-US><o:p></o:p></span></span></h1>
<p class=MsoNormal style='text-indent:32.0pt'><span style='font-size:16.0pt;font-family:仿宋'>各乡镇：现将年度核查的安排<b>通知</b>如下。<o:p></o:p></span></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt'>${row('乡镇', '时间', '地点')}${row('东坪镇', '三月三日', '镇政府')}${row('梅城镇', '三月五日', '社区服务中心')}</table>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p><p class=MsoNormal>请带：</p>${item('1.', '户口簿')}${item('2.', '身份证')}
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="图片_x0020_1" type="#_x0000_t75"/><![endif]--><![if !vml]><img width=120 height=80 src="file:///C:/Users/zhang/AppData/Local/Temp/msohtmlclip1/01/clip_image002.jpg" v:shapes="图片_x0020_1"><![endif]></p>
<p class=MsoNormal>联系人电话：${phone}</p><!--EndFragment--></body></html>`

/** The same text as RTF, where the picture itself stands written out in hex. */
export const wordRtf = (jpeg: Buffer): string =>
  `{\\rtf1\\ansi\\deff0{\\*\\shppict{\\pict{\\*\\picprop}\\picw120\\pich80\\jpegblip\\bliptag1\n${jpeg.toString('hex').replace(/(.{128})/g, '$1\n')}}}{\\nonshppict{\\pict\\wmetafile8\n0100}}\\par}`

/** Presses Ctrl+V as the browser does it: the clipboard's forms come with the event. */
export const pasteInto = (field: Locator, forms: Readonly<Record<string, string>>): Promise<void> => field.evaluate((element, given) => {
  const view = element.ownerDocument.defaultView as unknown as { DataTransfer: new () => { setData: (type: string, text: string) => void }, ClipboardEvent: new (type: string, options: object) => unknown }
  const data = new view.DataTransfer()
  for (const [type, text] of Object.entries(given)) data.setData(type, text)
  element.dispatchEvent(new view.ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }) as never)
}, forms)
