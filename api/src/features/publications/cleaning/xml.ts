import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom'
import { strFromU8, strToU8 } from 'fflate'
import { Refused } from '../../../refused.ts'

const fail = () => { throw new Refused('file-unreadable') }

/** Reads a part of an office file. One with a DTD is refused: office programs write none, and entities can hide text. */
export const parseXml = (bytes: Uint8Array): Document => {
  const text = strFromU8(bytes).replace(/^\uFEFF/, '')
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) fail()
  try {
    return new DOMParser({ onError: (level) => { if (level !== 'warning') fail() } }).parseFromString(text, 'text/xml')
  } catch {
    return fail() as never
  }
}

export const writeXml = (document: Document): Uint8Array => strToU8(new XMLSerializer().serializeToString(document))

/** All elements below a node, in document order, as a list that does not move while the tree is changed. */
export const every = (under: Document | Element): Element[] => [...under.getElementsByTagName('*')]

/** Those of some local names, whatever their prefix. */
export const named = (under: Document | Element, ...names: readonly string[]): Element[] => every(under).filter(({ localName }) => names.includes(localName ?? ''))

/** Its attributes, as a list that does not move while they are removed. */
export const attributesOf = (element: Element): { name: string, localName: string | null, value: string }[] => [...element.attributes]

export const childrenOf = (node: Node): Node[] => [...node.childNodes]

export const drop = (node: Node): void => { node.parentNode?.removeChild(node) }

/** Puts what is inside an element in its place. */
export const unwrap = (element: Element): void => {
  for (const child of childrenOf(element)) element.parentNode?.insertBefore(child, element)
  drop(element)
}

export const isElement = (node: Node): node is Element => node.nodeType === 1

/** An attribute by its local name, whatever its prefix. */
export const attribute = (element: Element, name: string): string | null =>
  attributesOf(element).find((each) => (each.localName ?? each.name) === name)?.value ?? null

/** Removes comments and processing instructions: nothing shows them, and they can say anything. */
export const dropUnseen = (document: Document): void => {
  const visit = (node: Node): void => {
    for (const child of childrenOf(node)) {
      if (child.nodeType === 8 || (child.nodeType === 7 && node.nodeType === 1)) drop(child)
      else visit(child)
    }
  }
  visit(document)
}

/** Every stretch of text in a document, in order. */
export const textNodes = (document: Document): string[] => {
  const texts: string[] = []
  const visit = (node: Node): void => {
    if (node.nodeType === 3 || node.nodeType === 4) texts.push(node.nodeValue ?? '')
    else for (const child of childrenOf(node)) visit(child)
  }
  visit(document)
  return texts
}
