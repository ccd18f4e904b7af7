import { p, section, subsection } from '../../kit.ts'
import type { Block } from '../../kit.ts'
import { said, told } from '../prose.ts'
import type { Input } from '../prose.ts'

/** Who asks and why, how the evidence was gathered, and what could not be seen. */
export function petitioner({ fields }: Input): readonly Block[] {
  return section(
    'petitioner',
    'The petitioner, its sources and their limits',
    subsection('interest', 'The petitioner and its interest', told(fields, 'petitionerInterest')),
    subsection(
      'methods',
      'How the evidence was gathered and kept',
      told(fields, 'methods'),
      p(
        'Every file was entered on receipt with the SHA-256 hash of its bytes, and every later step was written to a log whose entries are chained by hash. The table of exhibits prints the hash of each file and the head of that log. ',
        said(fields, 'petitioner'),
        ' keeps the originals and will produce them for inspection.',
      ),
    ),
    subsection('limits', 'Limits', told(fields, 'limits')),
  )
}
