import { z } from 'zod'

/** Row identities are UUIDv7 (RFC 9562), so that cases can be merged later without a clash. */
export const CaseId = z.uuid().brand<'CaseId'>()
export type CaseId = z.infer<typeof CaseId>

export const EvidenceId = z.uuid().brand<'EvidenceId'>()
export type EvidenceId = z.infer<typeof EvidenceId>

export const FactId = z.uuid().brand<'FactId'>()
export type FactId = z.infer<typeof FactId>

export const PinpointId = z.uuid().brand<'PinpointId'>()
export type PinpointId = z.infer<typeof PinpointId>

export const ConflictId = z.uuid().brand<'ConflictId'>()
export type ConflictId = z.infer<typeof ConflictId>

export const QuestionId = z.uuid().brand<'QuestionId'>()
export type QuestionId = z.infer<typeof QuestionId>
export const SubmissionId = z.uuid().brand<'SubmissionId'>()
export type SubmissionId = z.infer<typeof SubmissionId>

export const AnswerId = z.uuid().brand<'AnswerId'>()
export type AnswerId = z.infer<typeof AnswerId>

export const ExhibitGroupId = z.uuid().brand<'ExhibitGroupId'>()
export type ExhibitGroupId = z.infer<typeof ExhibitGroupId>

export const FolderId = z.uuid().brand<'FolderId'>()
export type FolderId = z.infer<typeof FolderId>

export const FilterId = z.uuid().brand<'FilterId'>()
export type FilterId = z.infer<typeof FilterId>

export const CommentId = z.uuid().brand<'CommentId'>()
export type CommentId = z.infer<typeof CommentId>

export const DocketId = z.uuid().brand<'DocketId'>()
export type DocketId = z.infer<typeof DocketId>

export const DocketDateId = z.uuid().brand<'DocketDateId'>()
export type DocketDateId = z.infer<typeof DocketDateId>

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export type Sha256 = z.infer<typeof Sha256>

export const EntityId = z.uuid().brand<'EntityId'>()
export type EntityId = z.infer<typeof EntityId>

export const LinkId = z.uuid().brand<'LinkId'>()
export type LinkId = z.infer<typeof LinkId>
