/** What goes into the Teams app package: icons as Teams wants them, in an archive that every reader can open. */
import { readFileSync } from 'node:fs'
import { crc32, inflateRawSync } from 'node:zlib'
import { describe, expect, jest, test } from '@jest/globals'
import { ACCENT_COLOR, drawColorIcon, drawOutlineIcon, readPng, writePng, type Picture } from '../scripts/draw-icons.js'
import type { PackageFiles } from '../scripts/manifest-faults.js'
import { zip } from '../scripts/zip.js'

// The official validator requires this ES module, which Node can do and Jest cannot; validating never calls it.
jest.mock('strip-bom', () => ({}))
const { findFaults } = await import('../scripts/manifest-faults.js')
const { buildPackage } = await import('../scripts/package-manifest.js')

const appId = '11111111-2222-4333-8444-555555555555'

describe('icons', () => {
  test.each<{ file: string; picture: Picture; size: number }>`
    file             | picture              | size
    ${'color.png'}   | ${drawColorIcon()}   | ${192}
    ${'outline.png'} | ${drawOutlineIcon()} | ${32}
  `('$file is $size pixels wide and high, and what the script draws', ({ file, picture, size }) => {
    const { width, height, pixels } = readPng(readFileSync(`manifest/${file}`))
    expect([width, height]).toEqual([size, size])
    expect(Buffer.from(pixels).equals(picture.pixels)).toBe(true)
  })

  test('the colour icon stands on the accent colour, and its drawing keeps within the middle 120 pixels', () => {
    const { pixels } = readPng(readFileSync('manifest/color.png'))
    const ground = Buffer.from(`${ACCENT_COLOR.slice(1)}ff`, 'hex')
    expect(readFileSync('manifest/manifest.json', 'utf8')).toContain(`"accentColor": "${ACCENT_COLOR}"`)
    const drawn = Array.from({ length: 192 * 192 }, (_, index) => index).filter(
      (index) => !ground.equals(pixels.subarray(index * 4, index * 4 + 4)),
    )
    const places = drawn.flatMap((index) => [index % 192, Math.floor(index / 192)])
    expect(Math.min(...places)).toBeGreaterThanOrEqual(36)
    expect(Math.max(...places)).toBeLessThan(156)
  })
})

describe('archive', () => {
  test('holds the five files, unharmed, in its root', async () => {
    const { archive, files } = await buildPackage({ appId })
    const unpacked = unzip(archive)
    expect([...unpacked.keys()]).toEqual(['manifest.json', 'da.json', 'en.json', 'color.png', 'outline.png'])
    expect(Object.fromEntries(unpacked)).toEqual(files)
  })

  test('is the same, byte for byte, when nothing has changed', async () => {
    const [first, second] = [await buildPackage({ appId }), await buildPackage({ appId })]
    expect(first.archive.equals(second.archive)).toBe(true)
  })

  test('keeps what does not shrink, empty files and Danish names', () => {
    const entries = [
      { name: 'tom.txt', data: Buffer.alloc(0) },
      { name: 'blåbær.txt', data: Buffer.from('æøå'.repeat(100)) },
      { name: 'x', data: Buffer.from('x') },
    ]
    expect([...unzip(zip(entries))]).toEqual(entries.map(({ name, data }) => [name, data]))
  })

  test('refuses two files of one name', () => {
    const entry = { name: 'manifest.json', data: Buffer.alloc(1) }
    expect(() => zip([entry, entry])).toThrow('The archive would hold "manifest.json" twice.')
  })
})

describe('planted faults among the files', () => {
  const outline = drawOutlineIcon()
  test.each<{ file: string; data: Buffer | undefined; faults: string[] }>`
    file               | data                                         | faults
    ${'manifest.json'} | ${Buffer.from('{')}                          | ${['manifest.json: is missing or is not JSON.']}
    ${'en.json'}       | ${undefined}                                 | ${['en.json: is missing or is not JSON.']}
    ${'color.png'}     | ${undefined}                                 | ${['color.png: is missing.']}
    ${'color.png'}     | ${Buffer.from('GIF89a')}                     | ${['color.png: cannot be read: it is not a PNG file.']}
    ${'color.png'}     | ${writePng(plain(190, [61, 90, 128, 255]))}  | ${['color.png: is 190×190; Teams wants 192×192.']}
    ${'color.png'}     | ${writePng(plain(192, [61, 90, 128, 254]))}  | ${['color.png: must not be transparent.']}
    ${'outline.png'}   | ${writePng(plain(32, [255, 255, 255, 255]))} | ${['outline.png: must be a drawing on a transparent ground.']}
    ${'outline.png'}   | ${writePng(tinted(outline))}                 | ${['outline.png: must be white alone.']}
  `('$file: $faults', async ({ file, data, faults }) => {
    const { files: good } = await buildPackage({ appId })
    const files = { ...good, [file]: data ?? Buffer.alloc(0) }
    expect(await findFaults(data ? files : without(good, file))).toEqual(faults)
  })
})

function without(files: PackageFiles, name: string): PackageFiles {
  return Object.fromEntries(Object.entries(files).filter(([file]) => file !== name))
}

function plain(size: number, color: number[]): Picture {
  return {
    width: size,
    height: size,
    pixels: Uint8Array.from({ length: size * size * 4 }, (_, index) => color[index % 4] ?? 0),
  }
}

function tinted({ pixels, ...size }: Picture): Picture {
  return { ...size, pixels: pixels.map((value, index) => (index % 4 === 2 ? 0 : value)) }
}

/** Reads an archive through its central directory, as every reader does, and checks each sum. */
function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.length - 22
  expect(archive.readUInt32LE(end)).toBe(0x06054b50)
  const files = new Map<string, Buffer>()
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50)
    const [method, sum] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 16)]
    const [packed, size] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 24)]
    const [nameLength, local] = [archive.readUInt16LE(at + 28), archive.readUInt32LE(at + 42)]
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    expect(archive.readUInt32LE(local)).toBe(0x04034b50)
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const body = archive.subarray(begin, begin + packed)
    const data = method === 8 ? inflateRawSync(body) : Buffer.from(body)
    expect([data.length, crc32(data)]).toEqual([size, sum])
    files.set(name, data)
    at += 46 + nameLength
  }
  expect(at).toBe(end)
  return files
}
