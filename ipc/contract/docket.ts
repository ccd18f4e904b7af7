import { z } from 'zod'
import {
  DocketDateEdit,
  DocketDateKind,
  DocketEdit,
  DocketEntry,
  NewDocketDate,
  NewDocketEntry,
} from '../../domain/docket.ts'
import { DocketDateId, DocketId } from '../../domain/ids.ts'
import { call } from '../call.ts'
import { Done, Nothing } from './shapes.ts'

/** What a date of the docket rests on, as a template's data tells it. */
export const ShownRule = z.object({
  kind: DocketDateKind,
  words: z.string(),
  basis: z.string(),
  source: z.string(),
  verifiedAsOf: z.string().nullable(),
})

/** Petitions that were filed, and what is due when. */
export const docketCalls = {
  list: call(Nothing, z.array(DocketEntry)),
  rules: call(z.object({ template: z.string() }), z.array(ShownRule)),
  add: call(NewDocketEntry, z.object({ id: DocketId })),
  edit: call(z.object({ id: DocketId, edit: DocketEdit }), Done),
  remove: call(z.object({ id: DocketId }), Done),
  addDate: call(z.object({ id: DocketId, date: NewDocketDate }), z.object({ id: DocketDateId })),
  editDate: call(z.object({ id: DocketDateId, edit: DocketDateEdit }), Done),
  removeDate: call(z.object({ id: DocketDateId }), Done),
  calendar: call(z.object({ out: z.string() }), z.object({ path: z.string(), events: z.number().int() })),
} as const
