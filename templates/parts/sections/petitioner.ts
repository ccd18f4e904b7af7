import { p, section, subsection } from '../../basics.ts'
import type { Block } from '../../basics.ts'
import { said, told } from '../prose.ts'
import type { PartInput } from '../section.ts'

/** Who asks and why, how the evidence was gathered, and what could not be seen. */
export function petitioner(input: PartInput): readonly Block[] {
  return section(
    'petitioner',
    `The ${input.terms.filer}, its sources and their limits`,
    subsection('interest', `The ${input.terms.filer} and its interest`, told(input, 'petitionerInterest')),
    subsection(
      'methods',
      'How the evidence was gathered and kept',
      told(input, 'methods'),
      p(
        'Every file was entered on receipt with the SHA-256 hash of its bytes, and every later step was written to a log whose entries are chained by hash. The table of exhibits prints the hash of each file and the head of that log. ',
        said(input, 'petitioner'),
        ' keeps the originals and will produce them for inspection.',
      ),
    ),
    subsection('limits', 'Limits', told(input, 'limits')),
  )
}
