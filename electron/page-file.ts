import { join, normalize, sep } from 'node:path'

/** The file a URL names inside the folder, or null for another host or a path that leads out of it. */
export function pageFile(folder: string, url: string): string | null {
  const { host, pathname } = new URL(url)
  if (host !== 'app') return null
  const file = normalize(join(folder, decodeURIComponent(pathname)))
  return file.startsWith(folder + sep) ? file : null
}
