import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanHtml } from './clean-html.ts'
import { toldRemoved } from './told-removed.ts'

const item = (level: number, mark: string, text: string) => `<p class=MsoListParagraph style='margin-left:18.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=EN-US style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<span lang=EN-US><o:p></o:p></span></p>\n`
const office = (inner: string) => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style>p.MsoNormal {mso-style-unhide:no; margin:0cm}</style></head><body lang=ZH-CN><!--StartFragment-->${inner}<!--EndFragment--></body></html>`
const table = office(`<p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:16.0pt;font-family:宋体;mso-ascii-font-family:Calibri'>关于调整低保标准的通知<span lang=EN-US><o:p></o:p></span></span></b></p>
<p class=MsoNormal style='text-indent:32.0pt'><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-border-alt:solid windowtext .5pt'><tr style='mso-yfti-irow:0'><td width=189 valign=top style='width:4cm'><p class=MsoNormal><span style='font-family:宋体'>类别</span></p></td><td width=189><p class=MsoNormal>每人每月</p></td></tr>
<tr><td rowspan=2 width=189><p class=MsoNormal>城市</p></td><td><p class=MsoNormal>按文件执行</p></td></tr><tr><td colspan="1"><p class=MsoNormal>见附件</p></td></tr></table>`)

describe('what is pasted from Word', () => {
  it('keeps its words, emphasis and table with head and merged cells, and nothing of Word', () => {
    expect(cleanHtml(table).replace(/\n/g, '')).toBe('<p><strong>关于调整低保标准的通知</strong></p><table><tr><th scope="col"><p>类别</p></th><th scope="col"><p>每人每月</p></th></tr><tr><td rowspan="2"><p>城市</p></td><td><p>按文件执行</p></td></tr><tr><td><p>见附件</p></td></tr></table>')
    expect(toldRemoved(table)).toEqual(['Word 的标记和样式', '批注或注释', '字体、颜色等样式'])
  })

  it('makes real lists of paragraphs with marks, one within another', () => {
    const list = office(`<p class=MsoNormal>要带的：</p>${item(1, '1.', '身份证')}${item(2, '(1)', '原件')}${item(2, '(2)', '复印件')}${item(1, '2.', '户口簿')}<p class=MsoNormal>还有：</p>${item(1, '·', '照片')}${item(1, 'Ø', '合影')}`)
    expect(cleanHtml(list).replace(/\n/g, '')).toBe('<p>要带的：</p><ol><li>身份证<ol><li>原件</li><li>复印件</li></ol></li><li>户口簿</li></ol><p>还有：</p><ul><li>照片</li><li>合影</li></ul>')
  })

  it('leaves the words of smart tags, bookmarks and changes of font', () => {
    const smart = office('<p class=MsoNormal><a name="_Toc1"></a><st1:chsdate Year="2026" Month="3" Day="1" w:st="on"><span lang=EN-US>2026</span>年3月1日</st1:chsdate>起施行，<span style=\'color:red\'>请<u>互相</u>转告</span>。</p>')
    expect(cleanHtml(smart)).toBe('<p>2026年3月1日起施行，请互相转告。</p>')
  })

  it('does not keep pictures that lie on somebody\'s disk, and says so', () => {
    const drawn = office('<p class=MsoNormal>流程图：<img width=100 src="file:///C:/Users/zhang/AppData/Local/Temp/clip_image001.png" v:shapes="图片_x0020_1"><img src="data:image/png;base64,AAAA"></p>')
    expect(cleanHtml(drawn)).toBe('<p>流程图：</p>')
    expect(toldRemoved(drawn)).toContain('贴进来的图片（请用“插入图片”另外上传）')
  })
})

const id = '0f8fad5b-d9cb-469f-a165-70867728950e'
describe('what an editor wrote', () => {
  for (const kept of [
    '<h2>一、谁可以办</h2><p>您可以<strong>本人</strong>来，也可以<em>请人</em>来。<br />电话：<a href="tel:0737-7222000">0737-7222000</a></p>',
    '<p><a href="https://www.mca.gov.cn/a?b=1&amp;c=2">民政部</a>、<a href="#/guides/orphan">孤儿认定</a></p>',
    `<p><img src="/api/contents/files/${id}" alt="窗口的位置" /></p>`,
    '<ul><li>一<ol><li>二</li></ol></li></ul>',
    '<table><caption>标准</caption><thead><tr><th scope="col">类别</th><th scope="col" colspan="2">金额</th></tr></thead><tbody><tr><td rowspan="2">城市</td><td></td></tr></tbody></table>'
  ]) it(`stays as it is: ${kept.slice(0, 40)}`, () => {
    const [once, twice] = [cleanHtml(kept), cleanHtml(cleanHtml(kept))]
    expect(once.replace(/ (scope|colspan)="[^"]*"/g, '')).toBe(kept.replace(/ (scope|colspan)="[^"]*"/g, ''))
    expect([...once].sort()).toEqual([...kept].sort())
    expect(twice).toBe(once)
  })

  it('a link to an address that is no good keeps its words without the address', () => {
    for (const href of ['http://example.com', 'javascript:alert(1)', '//evil.example', 'mailto:a@b.c', 'ftp://a', '/staff', 'data:text/html,x', 'https://', ' java\nscript:1', 'https://a"onclick=1', '#top']) {
      expect(cleanHtml(`<p><a href="${href.replaceAll('"', '&quot;')}">去看</a></p>`), href).toBe('<p><a>去看</a></p>')
    }
  })
})

const attacks = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<svg><script>alert(1)</script></svg>', '<iframe src="https://evil.example"></iframe>', '<a href="javascript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>', '<a href="java&#x09;script:alert(1)">x</a>', '<p onclick="alert(1)">x</p>', '<p style="background:url(javascript:alert(1))">x</p>', '<object data="x"></object>', '<embed src="x">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">', '<form action="https://evil.example"><input name=a></form>', '<meta http-equiv="refresh" content="0;url=https://evil.example">', '<base href="https://evil.example/">',
  '<link rel=stylesheet href="https://evil.example/x.css">', '<img src="/api/contents/files/../../staff">', `<img src="/api/contents/files/${id}" onload="alert(1)" srcset="https://evil.example 1x">`, '<table background="javascript:alert(1)"><tr><td>x</td></tr></table>',
  '<<script>alert(1)//<</script>', '<scr<script>ipt>alert(1)</scr</script>ipt>', '<!--><script>alert(1)</script-->', '<![CDATA[<script>alert(1)</script>]]>', '<template><script>alert(1)</script></template>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<textarea><script>alert(1)</script></textarea>', '<xmp><script>alert(1)</script></xmp>', '<a href="https://ok.example" target="_blank" ping="https://evil.example">x</a>', '<details open ontoggle=alert(1)>x</details>', '<video><source onerror="alert(1)"></video>', '<p class="MsoNormal" style="mso-list:l0 level1 lfo1" onclick=alert(1)><word-item data-level="1">x</p>'
]
const tag = /<(\/?)([a-z][a-z0-9-]*)((?:\s[^<>]*)?)>/g
const shape: Readonly<Record<string, RegExp>> = {
  a: /^(?: href="(?:https:\/\/[^\s"<>]+|tel:[0-9-]+|#\/[A-Za-z0-9/_-]+)")?$/, img: /^ src="\/api\/contents\/files\/[0-9a-f-]{36}" alt="[^"<>]*" \/$/,
  td: /^(?: (?:colspan|rowspan)="\d{1,2}")*$/, th: /^(?: (?:(?:colspan|rowspan)="\d{1,2}"|scope="(?:col|row|colgroup|rowgroup)"))*$/, br: /^ \/$/
}
const names = new Set(['h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'table', 'caption', 'thead', 'tbody', 'tr', 'strong', 'em', ...Object.keys(shape)])
const outside = (html: string): string[] => {
  const bad = [...html.matchAll(tag)].filter(([, slash, name = '', rest = '']) => !names.has(name) || (slash ? rest !== '' : !(shape[name] ?? /^$/).test(rest))).map(([whole]) => whole)
  return [...bad, ...html.replace(tag, '').includes('<') ? ['a bare <'] : []]
}

describe('nothing outside the list comes out', () => {
  for (const attack of attacks) it(`of ${attack.slice(0, 60)}`, () => {
    for (const html of [attack, `<p>前${attack}后</p>`, `<table><tr><td>${attack}</td></tr></table>`, `<p class=MsoNormal>${attack}</p>`]) {
      expect(outside(cleanHtml(html))).toEqual([])
      expect(cleanHtml(cleanHtml(html))).toBe(cleanHtml(html))
    }
  })

  const word = fc.constantFrom('身份证', 'a', ' ', '\u00a0', '&lt;', '&amp;', '<', '>', '"', '&#60;script&#62;', '<!--', '-->', '<![if x]>', '<![endif]>', ']]>', '\n', ...attacks)
  const name = fc.constantFrom('p', 'div', 'span', 'h1', 'h2', 'h6', 'b', 'i', 'strong', 'ul', 'ol', 'li', 'table', 'tbody', 'thead', 'tr', 'td', 'th', 'caption', 'a', 'img', 'br', 'o:p', 'script', 'style', 'svg', 'math', 'word-item', 'word-mark', 'blockquote', 'section', 'center')
  const attribute = fc.constantFrom('', ' class=MsoNormal', ' style="mso-list:l0 level2 lfo1"', ' style="mso-list:Ignore"', ' href="https://a.example/"', ' href="javascript:1"', ' onclick=x', ` src="/api/contents/files/${id}"`, ' colspan=3', ' rowspan="a"', ' scope=col', ' name=b', ' alt="<"', ' data-level="1"')
  const piece = fc.oneof(word, fc.tuple(name, attribute).map(([n, a]) => `<${n}${a}>`), name.map((n) => `</${n}>`))
  it('of any soup of tags, and cleaning it twice is cleaning it once', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')), (soup) => {
      const clean = cleanHtml(soup)
      expect(outside(clean)).toEqual([])
      expect(cleanHtml(clean)).toBe(clean)
    }), { numRuns: 1_500 })
  }, 60_000)

  it('eight times the text takes about eight times as long, never sixty-four', () => {
    // Processor time, not the clock: neighbours on a busy machine must not decide.
    const fastest = (text: string) => Math.min(...Array.from({ length: 3 }, () => {
      const started = process.cpuUsage()
      cleanHtml(text)
      const { user, system } = process.cpuUsage(started)
      return (user + system) / 1_000
    }))
    for (const unit of ['<p>', '<!--', '<![if', '<table>', item(1, '1.', '甲'), '<a href="', '&#60;', '<word-item data-level="1">']) {
      const ofLength = (length: number) => `<p class=MsoNormal>${unit.repeat(length / unit.length)}`
      cleanHtml(ofLength(25_000))
      expect(fastest(ofLength(200_000)), unit).toBeLessThan((fastest(ofLength(25_000)) + 2) * 24)
    }
  }, 120_000)
})
