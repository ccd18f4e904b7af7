import type { FilingCheck } from '../domain/filing.ts'

/** What looking at a filing folder came to, as lines. */
export function checkLines({ files, links, wordless, problems }: FilingCheck): readonly string[] {
  const pages = files.reduce((sum, file) => sum + (file.pages ?? 0), 0)
  const followed = `${links.inside} links within a file and ${links.across} into another one followed`
  return [
    `${files.length} files hashed and opened, ${pages} pages, ${wordless} of them without words; ${followed}.`,
    ...problems.map(({ file, says }) => `${file}: ${says}`),
  ]
}
