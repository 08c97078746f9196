/**
 * Writes a ZIP archive in memory: enough for a Teams app package, which holds a handful of small files.
 * The date is always the same, so the same files give the same bytes and two builds can be compared.
 */
import { crc32, deflateRawSync } from 'node:zlib'

/** A file to be packed; `name` is its path in the archive, with forward slashes. */
export interface ZipEntry {
  name: string
  data: Uint8Array
}

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
const VERSION_NEEDED = 20
const NAMES_ARE_UTF8 = 0x0800
const STORED = 0
const DEFLATED = 8
/** 1 January 1980, the first day the format knows. */
const DATE = 0x0021

/**
 * Packs the entries in the order given; each is deflated where that makes it smaller.
 * @throws when two entries have the same name, because readers differ in which of them they take.
 */
export function zip(entries: ZipEntry[]): Buffer {
  const names = entries.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`The archive would hold "${twice}" twice.`)

  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data } of entries) {
    const nameBytes = Buffer.from(name, 'utf8')
    const deflated = deflateRawSync(data, { level: 9 })
    const body = deflated.length < data.length ? deflated : Buffer.from(data)
    const description = describe(nameBytes, data, body, body === deflated ? DEFLATED : STORED)

    files.push(uint32(LOCAL_HEADER), description, nameBytes, body)
    directory.push(uint32(CENTRAL_HEADER), uint16(VERSION_NEEDED), description, placeOf(offset), nameBytes)
    offset += 4 + description.length + nameBytes.length + body.length
  }
  const directoryLength = directory.reduce((sum, part) => sum + part.length, 0)
  const count = uint16(entries.length)
  const end = [uint32(END_OF_DIRECTORY), uint16(0), uint16(0), count, count, uint32(directoryLength), uint32(offset)]
  return Buffer.concat([...files, ...directory, ...end, uint16(0)])
}

/** The fields that the local header and the central directory have in common. */
function describe(name: Buffer, data: Uint8Array, body: Buffer, method: number): Buffer {
  return Buffer.concat([
    ...[VERSION_NEEDED, NAMES_ARE_UTF8, method, 0, DATE].map(uint16),
    ...[crc32(data), body.length, data.length].map(uint32),
    ...[name.length, 0].map(uint16),
  ])
}

/** The rest of a central entry: no comment, first disk, no attributes, and where the file begins. */
function placeOf(offset: number): Buffer {
  return Buffer.concat([...[0, 0, 0].map(uint16), uint32(0), uint32(offset)])
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
