/**
 * Looks into a DOCX or XLSX (both are zip files) before anything unpacks it: number and size of its parts, how much they
 * grow, locks, and XML that would pull in other files. Sizes in a zip may lie, so every part is unpacked under a limit.
 */
import { inflateRawSync } from 'node:zlib'
import { ImportError } from './import-error.js'
import { limits } from './limits.js'
import { refuse } from './messages.js'

const signature = { end: 'PK\u0005\u0006', entry: 0x02014b50, part: 0x04034b50 }
const zip64 = 0xffffffff

/** Throws an `ImportError` unless the zip is safe to unpack and holds the part `needed`. */
export function checkZip(bytes: Uint8Array, needed: string, kind: string): void {
  try {
    check(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), needed, kind)
  } catch (error) {
    // Reading past the end and bad deflate data both mean a damaged file.
    throw error instanceof ImportError ? error : refuse.broken(kind)
  }
}

function check(zip: Buffer, needed: string, kind: string): void {
  const end = zip.lastIndexOf(signature.end, undefined, 'latin1')
  if (end < 0) throw refuse.broken(kind)
  const count = zip.readUInt16LE(end + 10)
  if (count > limits.zipParts) throw refuse.bomb()
  let at = zip.readUInt32LE(end + 16)
  let unpacked = 0
  const names = new Set<string>()
  for (let entry = 0; entry < count; entry += 1) {
    if (zip.readUInt32LE(at) !== signature.entry) throw refuse.broken(kind)
    const flags = zip.readUInt16LE(at + 8)
    const method = zip.readUInt16LE(at + 10)
    const packedSize = zip.readUInt32LE(at + 20)
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    if (flags & 1) throw refuse.encrypted()
    if (packedSize === zip64 || (method !== 0 && method !== 8)) throw refuse.broken(kind)
    const content = unpack(zip, zip.readUInt32LE(at + 42), packedSize, method, limits.unpackedBytes - unpacked, kind)
    unpacked += content.length
    if (unpacked > limits.zipRatioFromBytes && unpacked > zip.length * limits.zipRatio) throw refuse.bomb()
    if (/\.(xml|rels|vml)$/i.test(name) && declaresEntities(content)) throw refuse.entities()
    names.add(name)
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  if (!names.has(needed)) throw refuse.wrongKind(`.${kind.toLowerCase()}`)
}

function unpack(zip: Buffer, at: number, size: number, method: number, most: number, kind: string): Buffer {
  if (zip.readUInt32LE(at) !== signature.part) throw refuse.broken(kind)
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  if (start + size > zip.length) throw refuse.broken(kind)
  const packed = zip.subarray(start, start + size)
  if (method === 0) return packed
  if (most <= 0) throw refuse.bomb()
  try {
    return inflateRawSync(packed, { maxOutputLength: most })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? refuse.bomb() : refuse.broken(kind)
  }
}

/** Office never writes a document type. Zero bytes are passed over, so that UTF-16 hides nothing. */
function declaresEntities(xml: Buffer): boolean {
  const start = xml.toString('latin1')
  return /<!(DOCTYPE|ENTITY)/i.test(start.includes('\u0000') ? start.replaceAll('\u0000', '') : start)
}
