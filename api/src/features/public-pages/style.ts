/** The look of the public pages: the tokens of the mini program, no font to fetch, no line that needs a new browser. */
export const style = `body { margin: 0 auto; max-width: 40em; padding: 0 16px 32px; font: 17px/1.6 sans-serif; color: #1D2421; background: #FFFFFF; }
a { color: #0F5FA8; }
h1 { font-size: 1.4em; line-height: 1.3; }
h2 { font-size: 1.15em; margin: 24px 0 4px; }
header { border-bottom: 1px solid #D9DEDB; padding: 8px 0; }
footer { border-top: 1px solid #D9DEDB; margin-top: 32px; color: #55605B; }
.bureau { margin: 0; color: #1F6B4F; font-weight: bold; }
nav a { display: inline-block; padding: 10px 12px 10px 0; }
ul.answers { list-style: none; margin: 0; padding: 0; }
ul.answers li { border-bottom: 1px solid #D9DEDB; padding: 12px 0; }
ul.answers a, main li > a { display: inline-block; min-width: 44px; padding: 10px 0; }
.facts { color: #55605B; margin: 4px 0; }
.said { white-space: pre-wrap; word-wrap: break-word; }
.note { border-left: 4px solid #8A5A00; background: #F5F7F5; padding: 8px 12px; }
form p { margin: 8px 0; }
label { display: block; }
input, select, button { font: inherit; min-height: 44px; max-width: 100%; box-sizing: border-box; }
input[type=search] { width: 100%; }
button { background: #1F6B4F; color: #FFFFFF; border: 0; border-radius: 8px; padding: 0 24px; }
.wide { overflow-x: auto; }
ul.plain li, ol li { padding: 4px 0; }
a.file { display: inline-block; padding: 10px 0; }
.article { word-wrap: break-word; }
.article img { max-width: 100%; height: auto; }
dl { border-top: 1px solid #D9DEDB; margin: 8px 0; padding: 4px 0; }
dt { color: #55605B; }
dd { margin: 0; }
h3, h4 { font-size: 1.05em; margin: 20px 0 4px; }
table { border-collapse: collapse; }
th, td { border: 1px solid #D9DEDB; padding: 6px 8px; text-align: left; white-space: nowrap; }
.large body { font-size: 24px; max-width: none; }
.large input, .large select, .large button { min-height: 60px; }
.large nav a, .large a.file, .large ul.answers a, .large main li > a { display: block; padding: 14px 0; }
@media print { nav, form, footer { display: none; } }
`
