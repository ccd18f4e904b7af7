import { z } from 'zod'
import { CheckReport } from '../domain/assessment.ts'
import { CustodyEvent } from '../domain/custody.ts'
import { AddedItem, Evidence, EvidenceEdit, EvidenceKind, PageText } from '../domain/evidence.ts'
import { Fact, NewFact } from '../domain/fact.ts'
import { CaseId, EvidenceId, FactId } from '../domain/ids.ts'
import { BuildResult, BuiltExhibit, TemplateInfo } from '../domain/petition.ts'
import { Verification } from '../domain/verification.ts'
import { call } from './call.ts'

const Nothing = z.object({})
const Done = z.void()
/** Names the work for progress and cancel; chosen by the window. */
const Work = z.string().min(1)

export const CaseInfo = z.object({
  id: CaseId,
  title: z.string(),
  path: z.string(),
  createdAt: z.string(),
  evidence: z.number().int(),
  facts: z.number().int(),
  example: z.boolean(),
  custodyHead: z.string(),
})
export type CaseInfo = z.infer<typeof CaseInfo>

export const SearchHit = z.object({
  evidenceId: EvidenceId,
  title: z.string(),
  page: z.number().int(),
  snippet: z.string(),
  /** Where in the snippet the words found stand: start and end, in UTF-16 units. */
  marks: z.array(z.tuple([z.number().int(), z.number().int()])),
})
export type SearchHit = z.infer<typeof SearchHit>

/** One call of each kind the window may make of the case host: the whole seam. */
export const contract = {
  case: {
    create: call(
      z.object({ path: z.string().min(1), title: z.string().trim().min(1), passphrase: z.string().min(1) }),
      z.object({ caseId: CaseId, recoveryKey: z.string() }),
    ),
    open: call(
      z.object({ path: z.string().min(1), passphrase: z.string().min(1), recovery: z.boolean().default(false) }),
      CaseInfo,
    ),
    openExample: call(z.object({ work: Work }), CaseInfo),
    close: call(Nothing, Done),
    info: call(Nothing, CaseInfo.nullable()),
    rename: call(z.object({ title: z.string().trim().min(1) }), Done),
    changePassphrase: call(
      z.object({ passphrase: z.string().min(1), next: z.string().min(1) }),
      z.object({ recoveryKey: z.string(), warning: z.string() }),
    ),
    verify: call(z.object({ work: Work }), Verification),
    custody: call(z.object({ subject: z.string().nullable() }), z.array(CustodyEvent)),
    saveRecoverySheet: call(z.object({ path: z.string().min(1), recoveryKey: z.string(), title: z.string() }), Done),
  },
  evidence: {
    add: call(
      z.object({
        work: Work,
        paths: z.array(z.string().min(1)).min(1),
        kind: EvidenceKind.nullable(),
        source: z.string().nullable(),
        receivedOn: z.string().nullable(),
        receivedHow: z.string().nullable(),
      }),
      z.array(AddedItem),
    ),
    list: call(Nothing, z.array(Evidence)),
    get: call(z.object({ id: EvidenceId }), Evidence),
    edit: call(z.object({ id: EvidenceId, edit: EvidenceEdit }), Evidence),
    text: call(z.object({ id: EvidenceId }), z.array(PageText)),
    /** A page as PNG, `width` pixels wide. */
    pageImage: call(
      z.object({ id: EvidenceId, page: z.number().int().positive(), width: z.number().int().min(32).max(4096) }),
      z.object({ png: z.instanceof(Uint8Array), width: z.number(), height: z.number() }),
    ),
    /** The original bytes, for the PDF reader. */
    original: call(z.object({ id: EvidenceId }), z.object({ bytes: z.instanceof(Uint8Array), mediaType: z.string() })),
    extract: call(z.object({ id: EvidenceId, path: z.string().min(1) }), Done),
  },
  facts: {
    list: call(Nothing, z.array(Fact)),
    add: call(NewFact, z.object({ id: FactId })),
    edit: call(z.object({ id: FactId, fact: NewFact }), Done),
    remove: call(z.object({ id: FactId }), Done),
  },
  search: {
    run: call(z.object({ query: z.string() }), z.array(SearchHit)),
  },
  petition: {
    templates: call(Nothing, z.array(TemplateInfo)),
    fields: call(z.object({ template: z.string() }), z.record(z.string(), z.string())),
    setField: call(z.object({ template: z.string(), field: z.string(), value: z.string() }), Done),
    check: call(z.object({ template: z.string() }), CheckReport),
    /** The conformity report as a letter for the team: paragraphs of plain text, the first its heading. */
    returnLetter: call(z.object({ template: z.string() }), z.array(z.string())),
    /** The petition as it would print now, exhibits not bound, with its headings' pages. */
    preview: call(
      z.object({ template: z.string(), work: Work }),
      z.object({
        pdf: z.instanceof(Uint8Array),
        pages: z.number().int(),
        headings: z.array(
          z.object({
            id: z.string(),
            number: z.string(),
            title: z.string(),
            level: z.number(),
            page: z.number().int(),
          }),
        ),
        exhibits: z.array(BuiltExhibit.pick({ number: true, evidenceId: true, title: true, pages: true })),
      }),
    ),
    export: call(
      z.object({ work: Work, template: z.string(), out: z.string().min(1), final: z.boolean() }),
      BuildResult,
    ),
  },
  work: {
    cancel: call(z.object({ work: Work }), Done),
  },
} as const
export type WithholdContract = typeof contract
