/**
 * In what groups of digits a CPR number is written. The sizes of the groups are one number, four bits each, so that nothing needs
 * to be written down while a long row of groups is gone through.
 */

/** The sizes of groups, and one more. */
export const withSize = (sizes: number, size: number) => sizes * 16 + size
const readSizes = (shape: string) => shape.split(' ').map(Number).reduce(withSize, 0)

/** Sizes of the groups of digits that people write: `010203-1234`, `01 02 03 1234`, `01022003-1234` … */
export const shapes = new Set(
  ['10', '6 4', '2 2 2 4', '4 2 4', '2 4 4', '6 2 2', '12', '8 4', '2 2 4 4', '4 4 4', '8 2 2'].map(readSizes),
)
/** Sizes that also phone numbers in a row have; taken only where nothing else stands beside them. */
export const aloneShapes = new Set(
  ['2 2 2 2 2', '2 2 2 2 2 2', Array(10).fill(1).join(' '), Array(12).fill(1).join(' ')].map(readSizes),
)
/** Days and months in one digit (`1/2-03-1234`); taken only where a dash stands before the last four. */
export const shortShapes = new Set(['1 1 2 4', '1 2 2 4', '2 1 2 4', '1 1 4 4', '1 2 4 4', '2 1 4 4'].map(readSizes))
/** What a shape may begin with; anything else need not be followed further. */
export const beginnings = new Set<number>()
for (const shape of [...shapes, ...aloneShapes, ...shortShapes]) {
  for (let sizes = shape; sizes > 0; sizes = Math.floor(sizes / 16)) beginnings.add(sizes)
}
