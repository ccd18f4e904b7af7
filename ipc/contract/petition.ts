import { z } from 'zod'
import { CheckReport } from '../../domain/assessment.ts'
import { BuildResult, BuiltExhibit, LetterFiles, TemplateInfo } from '../../domain/petition.ts'
import { PetitionVersion } from '../../domain/protection/protection.ts'
import { RouteAdvice } from '../../domain/route.ts'
import { call } from '../call.ts'
import { Done, Nothing, Work } from './shapes.ts'
import { writingCalls } from './writing.ts'

/** The petition: its fields, what it lacks, its pages and its export. */
export const petitionCalls = {
  ...writingCalls,
  /** Which filing fits what the case holds: advice, never a block. */
  route: call(Nothing, RouteAdvice),
  /** Makes a template the one the case is written with. */
  choose: call(z.object({ template: z.string() }), Done),
  templates: call(Nothing, z.array(TemplateInfo)),
  fields: call(z.object({ template: z.string() }), z.record(z.string(), z.string())),
  setField: call(z.object({ template: z.string(), field: z.string(), value: z.string() }), Done),
  check: call(z.object({ template: z.string() }), CheckReport),
  /** The conformity report as a letter for the team: paragraphs of plain text, the first its heading. */
  returnLetter: call(z.object({ template: z.string() }), z.array(z.string())),
  /** The letter as PDF and DOCX in a folder. */
  writeLetter: call(z.object({ work: Work, template: z.string(), out: z.string().min(1) }), LetterFiles),
  /** The petition as it would print now, exhibits not bound, with its headings' pages. */
  preview: call(
    z.object({ template: z.string(), work: Work, version: PetitionVersion.optional() }),
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
      exhibits: z.array(
        BuiltExhibit.pick({ number: true, evidenceId: true, title: true, pages: true }).extend({
          cited: z.number().int(),
        }),
      ),
      /** Where each block of text begins: its key, "section/block", page and points from the page's top. */
      marks: z.array(z.object({ key: z.string(), page: z.number().int(), y: z.number() })),
      /** What chips in the text say: "Ex. 4 at 12" by citeKey, "Part IV.A" by heading, numbers of paragraphs by block. */
      names: z.object({
        cites: z.record(z.string(), z.string()),
        parts: z.record(z.string(), z.string()),
        captions: z.record(z.string(), z.string()),
        numbers: z.record(z.string(), z.number()),
      }),
    }),
  ),
  export: call(
    z.object({
      work: Work,
      template: z.string(),
      out: z.string().min(1),
      final: z.boolean(),
      version: PetitionVersion.optional(),
    }),
    BuildResult,
  ),
} as const
