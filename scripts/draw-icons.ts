/**
 * Draws the two icons of the Teams app: a speech bubble with a check mark, an answer one can rely on.
 *   npx tsx scripts/draw-icons.ts        writes manifest/color.png and manifest/outline.png
 * Shapes are signed distances in pixels (negative is inside); edges are softened by taking many samples in each pixel.
 * Also here: writing and reading the one kind of PNG that the icons are (8 bits, RGBA, not interlaced).
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** A picture; `pixels` holds four bytes (red, green, blue, alpha) for each, row by row. */
export interface Picture {
  width: number
  height: number
  pixels: Uint8Array
}

/** The ground of the colour icon and the manifest's accent colour; white on it has a contrast of 7:1. */
export const ACCENT_COLOR = '#3D5A80'

type Point = readonly [x: number, y: number]
type Rgba = readonly [red: number, green: number, blue: number, alpha: number]
/** The distance to the edge of a shape, in pixels; negative inside. */
type Shape = (x: number, y: number) => number

const WHITE: Rgba = [255, 255, 255, 255]
const CLEAR: Rgba = [255, 255, 255, 0]
const SAMPLES = 16
const BYTES_PER_PIXEL = 4
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** 192×192, opaque; the bubble stays within the middle 120 pixels, which no client crops. */
export function drawColorIcon(): Picture {
  const bubble = union(
    roundedBox([36, 40], [156, 126], 26),
    roundedPolygon(
      [
        [68, 112],
        [68, 148],
        [106, 112],
      ],
      5,
    ),
  )
  const mark = line(
    [
      [69, 83],
      [88, 102],
      [124, 66],
    ],
    14,
  )
  const [red = 0, green = 0, blue = 0] = Buffer.from(ACCENT_COLOR.slice(1), 'hex')
  const ground: Rgba = [red, green, blue, 255]
  return paint(192, (x, y) => (bubble(x, y) < 0 && mark(x, y) > 0 ? WHITE : ground))
}

/** 32×32, white lines on nothing: Teams colours it itself. */
export function drawOutlineIcon(): Picture {
  const bubble = union(
    roundedBox([3, 4], [29, 24], 6),
    roundedPolygon(
      [
        [10, 20],
        [10, 29],
        [19, 20],
      ],
      1,
    ),
  )
  const mark = line(
    [
      [10.5, 13.5],
      [14.5, 17.5],
      [21.5, 10.5],
    ],
    2.2,
  )
  return paint(32, (x, y) => (Math.abs(bubble(x, y)) < 1 || mark(x, y) < 0 ? WHITE : CLEAR))
}

function union(...shapes: Shape[]): Shape {
  return (x, y) => Math.min(...shapes.map((shape) => shape(x, y)))
}

function roundedBox([left, top]: Point, [right, bottom]: Point, radius: number): Shape {
  return (x, y) => {
    const beyondX = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius
    const beyondY = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius
    return Math.hypot(Math.max(beyondX, 0), Math.max(beyondY, 0)) + Math.min(Math.max(beyondX, beyondY), 0) - radius
  }
}

/** A polygon grown by `radius` on all sides, which rounds its corners. */
function roundedPolygon(corners: Point[], radius: number): Shape {
  const sides = corners.map((corner, index) => [corners.at(index - 1) ?? corner, corner] as const)
  return (x, y) => {
    const crossings = sides.filter(
      ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1),
    )
    const distance = Math.min(...sides.map(([from, to]) => distanceToSegment([x, y], from, to)))
    return (crossings.length % 2 === 1 ? -distance : distance) - radius
  }
}

/** A line through the points, `width` pixels thick, with round ends and joints. */
function line(points: Point[], width: number): Shape {
  return (x, y) => {
    const distances = points.slice(1).map((to, index) => distanceToSegment([x, y], points[index] ?? to, to))
    return Math.min(...distances) - width / 2
  }
}

function distanceToSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [alongX, alongY] = [x2 - x1, y2 - y1]
  const part = ((x - x1) * alongX + (y - y1) * alongY) / (alongX ** 2 + alongY ** 2)
  const nearest = Math.min(Math.max(part, 0), 1)
  return Math.hypot(x - x1 - nearest * alongX, y - y1 - nearest * alongY)
}

function paint(size: number, colorAt: (x: number, y: number) => Rgba): Picture {
  const pixels = new Uint8Array(size * size * BYTES_PER_PIXEL)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      // No detail is thinner than a pixel, so a pixel whose corners agree is of one colour throughout.
      const corners = [0, 1, 2, 3].map((corner) => colorAt(column + (corner % 2), row + (corner >> 1)))
      const isPlain = corners.every((color) => color === corners[0])
      const color = isPlain ? colorAt(column + 0.5, row + 0.5) : meanColor(column, row, colorAt)
      pixels.set(color, (row * size + column) * BYTES_PER_PIXEL)
    }
  }
  return { width: size, height: size, pixels }
}

function meanColor(column: number, row: number, colorAt: (x: number, y: number) => Rgba): number[] {
  const sums = [0, 0, 0, 0]
  for (let sample = 0; sample < SAMPLES ** 2; sample++) {
    const [across, down] = [sample % SAMPLES, Math.floor(sample / SAMPLES)]
    const color = colorAt(column + (across + 0.5) / SAMPLES, row + (down + 0.5) / SAMPLES)
    color.forEach((value, channel) => (sums[channel] = (sums[channel] ?? 0) + value))
  }
  return sums.map((sum) => Math.round(sum / SAMPLES ** 2))
}

/** The picture as a PNG file. */
export function writePng({ width, height, pixels }: Picture): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const stride = width * BYTES_PER_PIXEL
  const rows = Array.from({ length: height }, (_, row) => [
    Buffer.of(0),
    pixels.subarray(row * stride, (row + 1) * stride),
  ])
  const body = deflateSync(Buffer.concat(rows.flat()), { level: 9 })
  return Buffer.concat([PNG_SIGNATURE, chunk('IHDR', header), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/**
 * Reads a PNG of the kind the icons are, from any program.
 * @throws with a sentence that says why, when the file is not such a PNG.
 */
export function readPng(file: Buffer): Picture {
  if (!file.subarray(0, 8).equals(PNG_SIGNATURE)) throw new Error('is not a PNG file')
  const width = file.readUInt32BE(16)
  const height = file.readUInt32BE(20)
  if (file[24] !== 8 || file[25] !== 6 || file[28] !== 0) {
    throw new Error('must be a PNG with 8 bits a channel, with alpha, and not interlaced')
  }
  const parts: Buffer[] = []
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const length = file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length))
  }
  const stride = width * BYTES_PER_PIXEL
  const raw = inflateSync(Buffer.concat(parts))
  const pixels = new Uint8Array(stride * height)
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0
    for (let index = 0; index < stride; index++) {
      const left = index < BYTES_PER_PIXEL ? 0 : (pixels[row * stride + index - BYTES_PER_PIXEL] ?? 0)
      const above = row === 0 ? 0 : (pixels[(row - 1) * stride + index] ?? 0)
      const corner =
        row === 0 || index < BYTES_PER_PIXEL ? 0 : (pixels[(row - 1) * stride + index - BYTES_PER_PIXEL] ?? 0)
      const value = raw[row * (stride + 1) + 1 + index] ?? 0
      pixels[row * stride + index] = value + predict(filter, left, above, corner)
    }
  }
  return { width, height, pixels }
}

/** What PNG's five filters expect a byte to be, from its neighbours. */
function predict(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return Math.floor((left + above) / 2)
  if (filter !== 4) return 0
  const estimate = left + above - corner
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

/** What Teams would not like about an icon: the words that go on after its name. */
export function findIconFaults(name: 'color.png' | 'outline.png', data: Buffer | undefined): string[] {
  if (!data) return ['is missing']
  try {
    const { width, height, pixels } = readPng(data)
    const alphas = pixels.filter((_, index) => index % BYTES_PER_PIXEL === 3)
    const size = name === 'color.png' ? 192 : 32
    const faults = width === size && height === size ? [] : [`is ${width}×${height}; Teams wants ${size}×${size}`]
    if (name === 'color.png')
      return alphas.every((alpha) => alpha === 255) ? faults : [...faults, 'must not be transparent']
    const isVisible = (index: number) => alphas[Math.floor(index / BYTES_PER_PIXEL)] !== 0
    if (pixels.some((value, index) => index % BYTES_PER_PIXEL < 3 && value < 255 && isVisible(index)))
      faults.push('must be white alone')
    if (!alphas.includes(0) || !alphas.includes(255)) faults.push('must be a drawing on a transparent ground')
    return faults
  } catch (error) {
    return [`cannot be read: it ${error instanceof Error ? error.message : String(error)}`]
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = new URL('../manifest/', import.meta.url)
  writeFileSync(fileURLToPath(new URL('color.png', folder)), writePng(drawColorIcon()))
  writeFileSync(fileURLToPath(new URL('outline.png', folder)), writePng(drawOutlineIcon()))
}
