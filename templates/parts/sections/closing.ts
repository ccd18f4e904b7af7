import type { Section } from '../section.ts'
import { confidentiality, furtherFacts } from './confidentiality.ts'
import { declaration } from './declaration.ts'
import { evidence } from './evidence.ts'
import { parallel } from './parallel.ts'
import { ownWords, workers } from './relief.ts'

/** How every petition ends, with the relief it asks for: the evidence weighed, grounds beside the main one, what is asked, the workers, confidentiality and signature. */
export const closing = (relief: Section) =>
  ({
    evidence,
    parallel,
    alternative: ownWords('alternativeGrounds', 'alternative', 'Alternative grounds and other agencies'),
    injury: ownWords('injury', 'injury', 'Injury in the United States'),
    relief,
    'for-the-workers': workers,
    confidentiality,
    'further-facts': furtherFacts,
    declaration,
  }) as const
