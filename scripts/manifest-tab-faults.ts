/** What Teams would refuse, or leave blank, of the tab: its address, the domains that are trusted, and how one signs in. */
import { z } from 'zod'

const domain = z
  .string()
  .regex(/^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/, 'must be one host of ours, without https:// and without a wildcard')

/** The tab's parts of the manifest. */
export const tabParts = {
  staticTabs: z
    .array(z.object({ contentUrl: z.url({ protocol: /^https$/, error: 'must be an https address' }).optional() }))
    .optional(),
  validDomains: z.array(domain),
  webApplicationInfo: z
    .object({ id: z.guid('must be a GUID, such as an app registration’s client id'), resource: z.string() })
    .optional(),
}
type TabManifest = z.infer<z.ZodObject<typeof tabParts>>

/** Teams shows a tab, and signs in to it, only where the address, the trusted domain and the sign-in are of one host. */
export function findTabFaults(manifest: TabManifest): { at: string; says: string }[] {
  const { staticTabs = [], validDomains, webApplicationInfo } = manifest
  const tabs = staticTabs.flatMap(({ contentUrl }, index) => (contentUrl ? [{ contentUrl, index }] : []))
  const faults = tabs
    .filter(({ contentUrl }) => !validDomains.includes(new URL(contentUrl).host))
    .map(({ index }) => ({ at: `staticTabs[${index}].contentUrl`, says: 'is on a host that validDomains lacks' }))
  if (tabs.length === 0) return faults
  if (!webApplicationInfo)
    return [...faults, { at: 'webApplicationInfo', says: 'is missing, so nobody could sign in to the tab' }]
  const { id, resource } = webApplicationInfo
  if (validDomains.some((host) => resource === `api://${host}/${id}`)) return faults
  return [
    ...faults,
    { at: 'webApplicationInfo.resource', says: 'must be api://HOST/ID with the tab’s host and the id beside it' },
  ]
}
