import type { DocketRule } from '../../basics.ts'

/** CBP's own review of what it is sent: a target it told Congress of, not a term that a rule sets. */
export const CBP_ANSWER: DocketRule = {
  kind: 'answer',
  words: 'CBP’s answer: accepted or rejected',
  after: { days: 30 },
  basis:
    'Within 30 days CBP accepts or rejects a petition, and may refer it to other agencies. A timeline it aims at, not a duty.',
  source: 'U.S. Department of Homeland Security, report to Congress on forced labor (July 30, 2021), as reported',
  verifiedAsOf: '2026-11-23',
}

/** Evidence that was fresh at filing grows old while a petition is pending. */
export const EVIDENCE_REFRESH: DocketRule = {
  kind: 'refresh',
  words: 'Refresh the evidence and supplement the petition',
  after: { months: 6 },
  basis:
    'Practice, not law: petitions have stayed pending for years, and one was refused for evidence that had grown old.',
  source: 'Withhold’s own reminder; change it to suit the case',
  verifiedAsOf: null,
}

/** What is due of any petition to CBP. */
export const CBP_DOCKET: readonly DocketRule[] = [CBP_ANSWER, EVIDENCE_REFRESH]
