/** Small pictures beside words; they say nothing to a screen reader, for the words do. */
const paths = {
  search: 'M8.5 3.500a5 5 0 1 1 0 10 5 5 0 0 1 0-10Zm3.700 8.700 4.300 4.300',
  close: 'm5 5 10 10m0-10-10 10',
  warning: 'M10 3.200 17.500 16H2.500L10 3.200Zm0 4.800v3.700m0 2.100v.1',
  clock: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm0 3.500V10l2.500 1.800',
  check: 'm4.500 10.500 3.600 3.600 7.400-8',
  star: 'm10 3 2.100 4.500 4.900.6-3.600 3.400.9 4.900L10 14l-4.300 2.400.9-4.900L3 8.100l4.900-.6L10 3Z',
  write: 'M4 16l.8-3.400 8.400-8.400a1.400 1.400 0 0 1 2 0l.6.6a1.400 1.400 0 0 1 0 2l-8.400 8.400L4 16Z',
  letter: 'M3.500 5h13v10h-13V5Zm0 .6L10 11l6.500-5.400',
  signpost: 'M10 2.500v15M10 4.500h5l2 2-2 2h-5m0 1.500H5l-2 2 2 2h5',
  calendar: 'M4 4.500h12v12H4v-12Zm0 3.500h12M7 2.800v3m6-3v3',
  book: 'M10 5.200C8.500 4 6 3.700 3.500 4v11c2.500-.3 5 0 6.500 1.200 1.500-1.200 4-1.500 6.500-1.200V4c-2.500-.3-5 0-6.500 1.200Zm0 0v11',
  person:
    'M10 3.500a3.200 3.200 0 1 1 0 6.400 3.200 3.200 0 0 1 0-6.400ZM3.800 16.500c.6-3 3.100-4.600 6.200-4.600s5.600 1.600 6.200 4.600',
  shield: 'M10 2.800 4 5v4.500c0 3.700 2.500 6.400 6 7.700 3.500-1.300 6-4 6-7.700V5l-6-2.200Z',
  download: 'M10 3v9m-3.700-3.500L10 12.200l3.700-3.700M4 16.500h12',
  print: 'M6 7.500V3.500h8v4M6 13.500H3.500v-6h13v6H14M6 11.500h8v5H6v-5Z',
  open: 'm7.500 4.500 5.500 5.500-5.500 5.500',
  up: 'M10 16V4.500M5.500 9 10 4.500 14.500 9',
  down: 'M10 4v11.500M5.500 11l4.500 4.500 4.500-4.500',
  question:
    'M3.500 4h13v9.500h-6L7 16.500v-3H3.500V4Zm4.700 3.100a1.900 1.900 0 1 1 2.500 1.900c-.5.200-.7.500-.7 1v.2m0 1.600v.1',
} as const

export type IconName = keyof typeof paths

export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg class={filled ? 'icon filled' : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
