// A browser inside another program may have the words and no voice: then there is nothing to offer.
export const canReadAloud = typeof window !== 'undefined' && 'speechSynthesis' in window

// Some voices fall silent in the middle of a long text: a sentence at a time is read to its end.
const sentences = (words: string) => (words.match(/[^。！？；\n]+[。！？；]?/g) ?? []).map((part) => part.trim()).filter(Boolean)

export const readAloud = (words: string, onEnd: () => void): void => {
  window.speechSynthesis.cancel()
  const parts = sentences(words)
  for (const [index, part] of parts.entries()) {
    const said = new SpeechSynthesisUtterance(part)
    said.lang = 'zh-CN'
    said.rate = 0.9
    if (index === parts.length - 1) said.onend = onEnd
    said.onerror = onEnd
    window.speechSynthesis.speak(said)
  }
}

export const stopReading = (): void => { if (canReadAloud) window.speechSynthesis.cancel() }
