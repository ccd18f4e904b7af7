import { z } from 'zod'
import { AuthorityInfo, AuthorityRecord } from '../../domain/authority-record.ts'
import { Snapshot, SnapshotComparison } from '../../domain/snapshot.ts'
import { SectionInfo, SectionText, WrittenText } from '../../domain/written.ts'
import { call } from '../call.ts'
import { Done } from './shapes.ts'

const Template = z.object({ template: z.string() })
const Kept = Template.extend({ id: z.string() })
const Section = Template.extend({ section: z.string() })

/** Writing the petition: its sections and the authorities it cites. Part of the petition's group. */
export const writingCalls = {
  sections: call(Template, z.array(SectionInfo)),
  section: call(Section, SectionText),
  /** `history` is the editor's undo steps, as JSON text. */
  writeSection: call(Section.extend({ blocks: WrittenText, history: z.string().max(5_000_000).nullable() }), Done),
  restoreSection: call(Section, Done),
  arrangeSection: call(Section.extend({ hidden: z.boolean().optional(), move: z.number().int().optional() }), Done),
  snapshots: call(Template, z.array(Snapshot)),
  takeSnapshot: call(Template.extend({ name: z.string() }), z.object({ id: z.string() })),
  /** Word by word, with a later snapshot or with the text as it is now. */
  compareSnapshots: call(Kept.extend({ with: z.string().optional() }), SnapshotComparison),
  restoreSnapshot: call(Kept, Done),
  removeSnapshot: call(Kept, Done),
  authorities: call(Template, z.array(AuthorityInfo)),
  /** How a record would print, in its parts. */
  formatAuthority: call(
    AuthorityRecord.pick({ kind: true, csl: true }),
    z.array(z.object({ text: z.string(), italic: z.boolean() })),
  ),
  saveAuthority: call(z.object({ id: z.string().optional(), record: AuthorityRecord }), z.object({ id: z.string() })),
  removeAuthority: call(z.object({ id: z.string() }), Done),
  confirmAuthority: call(z.object({ authority: z.string(), source: z.string(), date: z.string() }), Done),
} as const
