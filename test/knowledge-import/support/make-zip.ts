/** Writes zip files, and with them Word documents, as small as they can be. */
import { deflateRawSync } from 'node:zlib'

/** A part of a zip; `claimedSize` lies about the unpacked size. */
export interface ZipPart {
  name: string
  content: string | Buffer
  claimedSize?: number
}

/** A zip file. `locked` sets the mark of a password. */
export function makeZip(parts: readonly ZipPart[], { locked = false } = {}): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, content, claimedSize } of parts) {
    const plain = Buffer.from(content as string)
    const packed = deflateRawSync(plain)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(locked ? 1 : 0, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(plain), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claimedSize ?? plain.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const entry = Buffer.alloc(46)
    entry.write('PK\u0001\u0002', 'latin1')
    entry.writeUInt16LE(20, 4)
    common.copy(entry, 6)
    entry.writeUInt32LE(offset, 42)
    central.push(entry, Buffer.from(name))
    const part = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), packed])
    local.push(part)
    offset += part.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, directory, end])
}

/** The parts of a Word document with this body (WordprocessingML). */
export function docxParts(body: string, before = ''): ZipPart[] {
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const head = '<?xml version="1.0" encoding="UTF-8"?>'
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
  return [
    {
      name: '[Content_Types].xml',
      content:
        `${head}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/word/document.xml" ContentType="${kind}.document.main+xml"/>` +
        `<Override PartName="/word/styles.xml" ContentType="${kind}.styles+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${head}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `${head}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'word/styles.xml',
      content: `${head}<w:styles xmlns:w="${main}">${style('Titel', 'Title')}${style('Overskrift2', 'heading 2')}</w:styles>`,
    },
    {
      name: 'word/document.xml',
      content: `${head}${before}<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
    },
  ]
}

/** A paragraph of a Word document. */
export function wordParagraph(text: string, { style = '', bold = false } = {}): string {
  const look = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  return `<w:p>${look}<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

function crc32(bytes: Buffer): number {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ -1) >>> 0
}
