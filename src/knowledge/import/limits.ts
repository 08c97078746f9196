/**
 * What an import will take. A file from outside may be broken or made to do harm; each limit has its reason.
 */

const megabyte = 1024 * 1024

export const limits = {
  /** A guide with pictures is 1–5 MB; what is larger is a scan that ought to be made smaller, or no guide. */
  fileBytes: 20 * megabyte,
  /** The longest guide known has under 100 pages. */
  pages: 500,
  /** 50 pages take about a second; what takes half a minute hangs. */
  milliseconds: 30_000,
  /** Resident memory of the process that reads. Compressed streams can grow a thousandfold. */
  memoryBytes: 1024 * megabyte,
  /** Heap of the process that reads, in megabytes; below `memoryBytes`, which also counts buffers. */
  heapMegabytes: 512,
  /** DOCX and XLSX are zip files: what they may unpack to in all. */
  unpackedBytes: 150 * megabyte,
  /** Office files shrink to a tenth or a twentieth; a bomb to a thousandth. */
  zipRatio: 100,
  /** Below this size the ratio says nothing: an empty sheet is nearly all repetition. */
  zipRatioFromBytes: 5 * megabyte,
  /** Each part of a zip costs time even when empty. */
  zipParts: 3000,
  /** A phrase list; Copenhagen's own has under 200 rows. */
  rows: 2000,
  /** Columns of a list that are read; more are left over from deleted formatting. */
  columns: 60,
  /** Characters of text in one document: 500 full pages. */
  characters: 2_000_000,
  /** Files in a folder that are imported in one go. */
  files: 200,
  /** Passages of an entry: the longest that may be shown (as in read-entry.ts). */
  passageCharacters: 900,
  /** Phrases may be longer (as in read-entry.ts). */
  phraseCharacters: 2500,
  /** More extra words than this would drown the words that stand on the page. */
  searchTerms: 80,
} as const
