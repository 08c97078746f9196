/** What must hold of the lockfile: exact versions, a digest of every package, and no address that ties it to one registry. */
import { z } from 'zod'

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
})
const lockfileSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      link: z.boolean().optional(),
      inBundle: z.boolean().optional(),
    }),
  ),
})

/** @param manifest the text of `package.json`; `lockfile` that of `package-lock.json`. Returns sentences that say what to do. */
export function lockfileFaults(manifest: string, lockfile: string): string[] {
  const { dependencies, devDependencies } = manifestSchema.parse(JSON.parse(manifest))
  const { packages } = lockfileSchema.parse(JSON.parse(lockfile))
  const wanted = Object.entries({ ...dependencies, ...devDependencies })
  const loose = wanted
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `package.json: ${name} is "${version}"; give the exact version.`)
  const strayed = wanted
    .filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)
    .map(([name]) => `package-lock.json does not have ${name} as package.json says; run npm install.`)
  const entries = Object.entries(packages).filter(([path]) => path !== '')
  const addressed = entries
    .filter(([, { resolved }]) => resolved !== undefined)
    .map(
      ([path]) =>
        `package-lock.json: ${path} holds an address (resolved); install with omit-lockfile-registry-resolved=true.`,
    )
  const bare = entries
    .filter(([, { integrity, link, inBundle }]) => !integrity && !link && !inBundle)
    .map(([path]) => `package-lock.json: ${path} has no integrity; remove it and run npm install.`)
  return [...loose, ...strayed, ...addressed, ...bare]
}
