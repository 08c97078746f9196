/** Writes small real PDFs by hand: lines of text in Helvetica, WinAnsi encoding, one content stream a page. */
import { deflateSync } from 'node:zlib'

/** A line; `gap` is the step down to it in points. */
export interface PrintedLine {
  text: string
  size?: number
  bold?: boolean
  gap?: number
}

const left = 72
const top = 780

/** A PDF with these pages. `locked` asks for a password that nobody knows. */
export function makePdf(
  pages: readonly (readonly PrintedLine[])[],
  { locked = false, compressed = false } = {},
): Buffer {
  const objects: Buffer[] = []
  const add = (content: string | Buffer) => objects.push(Buffer.from(content as string, 'latin1'))
  const firstPage = 5
  const kids = pages.map((_, at) => `${firstPage + at * 2} 0 R`).join(' ')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>')
  pages.forEach((lines, at) => {
    const fonts = '<< /Font << /F1 3 0 R /F2 4 0 R >> >>'
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${fonts} /Contents ${firstPage + at * 2 + 1} 0 R >>`,
    )
    add(stream(drawing(lines), compressed))
  })
  if (locked) {
    const key = `<${'ab'.repeat(32)}>`
    add(`<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`)
  }
  return assemble(objects, locked)
}

function drawing(lines: readonly PrintedLine[]): string {
  let y = top
  return lines
    .map(({ text, size = 11, bold = false, gap = 14 }) => {
      y -= gap
      return `BT /F${bold ? 2 : 1} ${size} Tf ${left} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`
    })
    .join('\n')
}

function stream(text: string, compressed: boolean): Buffer {
  const plain = Buffer.from(text, 'latin1')
  const data = compressed ? deflateSync(plain) : plain
  const filter = compressed ? ' /Filter /FlateDecode' : ''
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length}${filter} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
}

function assemble(objects: readonly Buffer[], locked: boolean): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  objects.forEach((object, at) => {
    const whole = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    offsets.push(length)
    length += whole.length
    parts.push(whole)
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const encrypt = locked ? ` /Encrypt ${objects.length} 0 R /ID [<00> <00>]` : ''
  const size = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R${encrypt} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}
