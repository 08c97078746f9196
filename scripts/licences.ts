/** Licences of the packages that are shipped: read from the bill of materials, held against what may be used without asking. */

interface Component {
  name: string
  group?: string
  version?: string
  licenses?: { expression?: string; license?: { id?: string; name?: string } }[]
  components?: Component[]
}

/** The part of a CycloneDX bill of materials that is read here. */
export interface Bill {
  components: Component[]
}

/** Permissive: they ask for their text to be kept, which node_modules does. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT/X11',
  'PSF-2.0',
  'Unlicense',
  'Zlib',
])

/** Looked at one by one. A new version must be looked at again, so the version is part of the name. */
const lookedAt: Record<string, string> = {
  'buffers@0.1.1': 'no licence field; its README says MIT/X11',
  'escape-regexp-component@1.0.2': 'no licence field; its README says MIT',
  'date-holidays@3.37.0': 'code ISC, data CC-BY-3.0 (README.md names it)',
}

export function licenceFaults(bill: Bill): string[] {
  return allOf(bill)
    .filter((component) => !lookedAt[nameOf(component)] && !isPermissive(licenceOf(component)))
    .map(
      (component) =>
        `${nameOf(component)} has the licence "${licenceOf(component)}"; look at it, then add it to scripts/licences.ts or do without.`,
    )
}

/** Markdown, one line a package, sorted by name. */
export function licenceList(bill: Bill): string {
  const rows = allOf(bill).map((component) => {
    const remark = lookedAt[nameOf(component)]
    return `| ${nameOf(component)} | ${licenceOf(component)}${remark ? `; ${remark}` : ''} |`
  })
  return ['# Licences of the packages that are shipped', '', '| package | licence |', '|---|---|', ...rows, ''].join(
    '\n',
  )
}

function allOf({ components }: { components?: Component[] }): Component[] {
  return (components ?? []).flatMap((component) => [component, ...allOf(component)])
}

function nameOf({ group, name, version }: Component): string {
  return `${group ? `${group}/` : ''}${name}@${version ?? '?'}`
}

function licenceOf({ licenses = [] }: Component): string {
  const named = licenses.map(({ expression, license }) => expression ?? license?.id ?? license?.name ?? '')
  return [...new Set(named)].join(' AND ') || 'none named'
}

/** Of alternatives one must be permissive; of licences that hold together all. */
function isPermissive(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((alternative) => alternative.split(' AND ').every((licence) => permissive.has(licence)))
}
