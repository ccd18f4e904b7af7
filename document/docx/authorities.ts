import { Paragraph, Tab, TextRun, type FileChild } from 'docx'
import type { AuthorityGroup } from '../model.ts'
import { authorityAnchor } from './anchors.ts'
import { bookmarked } from './bookmarks.ts'
import { fieldOver, PAGE_COLUMN, type FieldLine } from './fields.ts'
import { citeRuns } from './inlines.ts'
import { PARAGRAPH } from './style-ids.ts'
import { PLAIN, textRuns } from './text-runs.ts'
import type { Writing } from './writing.ts'

/** The table of authorities: under each group's heading a field that Word fills from the marks in the text (TOA, ECMA-376-1 § 17.16.5.75). */
export function writeAuthorities(writing: Writing, groups: readonly AuthorityGroup[]): readonly FileChild[] {
  return groups.flatMap((group) => {
    const category = writing.authorities.get(group.entries[0]?.id ?? '')?.category
    const heading = new Paragraph({
      style: PARAGRAPH.authoritiesHeading,
      children: [bookmarked(writing, authorityAnchor(group.title), textRuns(group.title, PLAIN))],
    })
    const lines = group.entries.map((entry) => entryLine(writing, entry))
    return category === undefined ? [] : [heading, ...fieldOver(`TOA \\c "${category}" \\p`, lines)]
  })
}

function entryLine(writing: Writing, entry: AuthorityGroup['entries'][number]): FieldLine {
  const { id, cite, unconfirmed } = entry
  const doubt = unconfirmed ? textRuns(' [to be confirmed]', PLAIN) : []
  const pages = new TextRun({ children: [new Tab(), citedOn(writing, id)] })
  return {
    style: PARAGRAPH.authorities,
    tabStops: [PAGE_COLUMN],
    children: [...citeRuns(cite, entry, PLAIN), ...doubt, pages],
  }
}

/** Each page once, as last laid out: "3, 5, 9". */
function citedOn(writing: Writing, authority: string): string {
  return writing.pages.get(authority) ?? ''
}
