import { describe, expect, it } from 'vitest'
import { fileAddress, fileIdIn, markPictures, withAddresses } from './file-address.ts'
import { readLink } from './links.ts'

describe('the address of a link', () => {
  it.each([
    ['https://www.mca.gov.cn/n2623/', 'https://www.mca.gov.cn/n2623/'], ['www.anhua.gov.cn', 'https://www.anhua.gov.cn'], ['0737-7222345', 'tel:0737-7222345'], ['#/guides/orphan', '#/guides/orphan']
  ])('%s is taken', (typed, href) => { expect(readLink(typed)).toEqual({ href }) })

  it.each(['http://www.anhua.gov.cn', 'javascript:alert(1)', 'file:///C:/通知.docx', '点这里', '#/people/1'])('%s is refused', (typed) => {
    expect(readLink(typed)).toHaveProperty('fault')
  })
})

it('a picture of a draft is not asked for where the public would', () => {
  const id = '0f9b7a52-1c3d-4e5f-8a9b-0c1d2e3f4a5b'
  expect(fileIdIn(fileAddress(id))).toBe(id)
  expect(markPictures(`<p>见图</p><img alt="大厅" src="${fileAddress(id)}">`)).toBe(`<p>见图</p><img alt="大厅" data-file="${id}">`)
  expect(withAddresses(`<img alt="大厅" data-src="${fileAddress(id)}"><p>data-src="</p>`)).toBe(`<img alt="大厅" src="${fileAddress(id)}"><p>data-src="</p>`)
})
