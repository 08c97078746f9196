/** The words of a message that an action was opened on. Teams sends it as HTML; nothing of that is shown or kept. */

/** More than any form or question takes; a pasted document is cut here. */
const MAX_CONTENT = 100_000

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

export function textOfMessage({ content, contentType }: { content: string; contentType: string }): string {
  const cut = content.slice(0, MAX_CONTENT)
  if (contentType.toLowerCase() !== 'html') return cut.trim()
  const lines = cut
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|\/blockquote)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .split('\n')
    .map((line) => withoutEntities(line).replace(/ +/g, ' ').trim())
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** One pass, so that `&amp;lt;` stays the `&lt;` that somebody wrote. */
function withoutEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return named[entity.toLowerCase()] ?? whole
    const isHex = entity[1]?.toLowerCase() === 'x'
    const code = Number.parseInt(entity.slice(isHex ? 2 : 1), isHex ? 16 : 10)
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
  })
}
