import {
  InternalHyperlink,
  SimpleField,
  TabStopType,
  type FileChild,
  type ParagraphChild,
  type TabStopDefinition,
} from 'docx'
import type { ContentsEntry } from '../model.ts'
import { partAnchor } from './anchors.ts'
import { ContentsFrame, fieldOver, PAGE_COLUMN } from './fields.ts'
import { PARAGRAPH } from './style-ids.ts'
import { PLAIN, tabRun, textRuns } from './text-runs.ts'

/** Headings 1 to 3, as links, with the outline kept (TOC, ECMA-376-1 § 17.16.5.68). */
const INSTRUCTION = 'TOC \\o "1-3" \\h \\z \\u'

/** Where an entry's title stands after its number, by level: behind the longest there is, “XVIII.”. */
const TITLE_COLUMN: Readonly<Record<ContentsEntry['level'], TabStopDefinition>> = {
  1: { type: TabStopType.LEFT, position: 760 },
  2: { type: TabStopType.LEFT, position: 1260 },
  3: { type: TabStopType.LEFT, position: 1760 },
}

/** The contents: a field Word brings up to date, over the entries as resolved. */
export function writeContents(entries: readonly ContentsEntry[]): readonly FileChild[] {
  const lines = entries.map((entry) => ({
    style: PARAGRAPH.contents[entry.level],
    tabStops: [TITLE_COLUMN[entry.level], PAGE_COLUMN],
    children: [entryLink(entry)],
  }))
  return lines.length === 0 ? [] : [new ContentsFrame(fieldOver(INSTRUCTION, lines))]
}

function entryLink({ id, number, title }: ContentsEntry): ParagraphChild {
  const anchor = partAnchor(id)
  const numbered = number === '' ? [] : [...textRuns(number, PLAIN), tabRun()]
  return new InternalHyperlink({
    anchor,
    children: [...numbered, ...textRuns(title, PLAIN), tabRun(), new SimpleField(`PAGEREF ${anchor} \\h`)],
  })
}
