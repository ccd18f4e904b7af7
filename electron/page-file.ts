import { join, normalize, sep } from 'node:path'

/** The file a URL names in the built app's folder: of the page, or a face of the typesetter under /fonts/; null for another host or a path that leads elsewhere. */
export function pageFile(app: string, url: string): string | null {
  const { host, pathname } = new URL(url)
  if (host !== 'app') return null
  const [folder, path] = pathname.startsWith('/fonts/') ? ['fonts', pathname.slice(6)] : ['renderer', pathname]
  const within = join(app, folder)
  const file = normalize(join(within, decodeURIComponent(path)))
  return file.startsWith(within + sep) ? file : null
}
