import { answered } from '../kit.ts'
import type { Block, BuildInput, Draft, FieldValues } from '../kit.ts'
import { citedIn } from './cited-in.ts'
import type { RequirementId } from './requirements/index.ts'
import { confidentiality, furtherFacts } from './sections/confidentiality.ts'
import { conformity } from './sections/conformity.ts'
import { coverLetter, isPublic } from './sections/cover-letter.ts'
import { declaration } from './sections/declaration.ts'
import { evidence } from './sections/evidence.ts'
import { executiveSummary } from './sections/executive-summary.ts'
import { frontMatter } from './sections/front-matter.ts'
import { imports } from './sections/imports.ts'
import { indicators } from './sections/indicators.ts'
import { labor } from './sections/labor.ts'
import { legalFramework } from './sections/legal-framework.ts'
import { merchandise } from './sections/merchandise.ts'
import { petitioner } from './sections/petitioner.ts'
import { producer } from './sections/producer.ts'
import { production } from './sections/production.ts'
import { reasons } from './sections/reasons.ts'
import { relief } from './sections/relief.ts'

const PARTS = [
  coverLetter,
  frontMatter,
  executiveSummary,
  petitioner,
  conformity,
  legalFramework,
  reasons,
  merchandise,
  producer,
  production,
  labor,
  indicators,
  imports,
  evidence,
  relief,
  confidentiality,
  furtherFacts,
  declaration,
] as const

/** The petition from the case and the fields set so far; what is not set yet stands as a slot. */
export function build(input: BuildInput<RequirementId>): Draft {
  const { fields } = input
  const date = answered(fields, 'date')
  return {
    title: titleOf(fields),
    shortTitle: 'Petition under 19 C.F.R. § 12.42',
    version: isPublic(fields['edition']) ? 'Public version' : 'Confidential version',
    author: answered(fields, 'petitioner') ?? '',
    date: date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null,
    banner: null,
    blocks: PARTS.reduce<readonly Block[]>(
      (before, part) => [...before, ...part({ ...input, cited: citedIn(before) })],
      [],
    ),
  }
}

function titleOf(fields: FieldValues): string {
  const goods = answered(fields, 'goods')
  const producerName = answered(fields, 'producer')
  const what = goods === undefined ? '' : `: ${goods}`
  return `Petition to withhold release${what}${producerName === undefined ? '' : ` of ${producerName}`}`
}
