import { X509Certificate } from 'node:crypto'
import { Certificate, ContentInfo, SignedData, TimeStampResp, TSTInfo, type SignerInfo } from 'pkijs'
import { fromBER } from 'asn1js'
import { isBareToken } from './token-type.ts'

const SIGNED_DATA = '1.2.840.113549.1.7.2'
const TST_INFO = '1.2.840.113549.1.9.16.1.4'

/** PKIStatus: 0 granted, 1 granted with changes, more is a refusal (RFC 3161 § 2.4.2). */
const GRANTED_WITH_CHANGES = 1

/** A time-stamp token taken apart (RFC 3161 § 2.4.2, RFC 5652 § 5): what is signed, by whom, with which certificates in it. */
export interface Token {
  readonly info: TSTInfo
  /** The bytes of `info` as they stand in the token: what the signer took the hash of. */
  readonly infoBytes: Uint8Array
  readonly signer: SignerInfo
  readonly certificates: readonly X509Certificate[]
}

/** Takes a response (.tsr) or a bare token (.tst) apart. Throws an Error that says in words what of it is malformed. */
export function parseToken(bytes: Uint8Array): Token {
  const content = contentOf(bytes)
  if (content.contentType !== SIGNED_DATA) throw new Error('it holds nothing that is signed')
  const signed = new SignedData({ schema: content.content as unknown })
  const { eContentType, eContent } = signed.encapContentInfo
  if (eContentType !== TST_INFO || !eContent) throw new Error('what is signed in it is no time stamp')
  const [signer, ...others] = signed.signerInfos
  if (!signer || others.length > 0) throw new Error('it is not signed by exactly one authority')
  const infoBytes = new Uint8Array(eContent.getValue())
  return { info: TSTInfo.fromBER(infoBytes), infoBytes, signer, certificates: certificatesOf(signed) }
}

function contentOf(bytes: Uint8Array): ContentInfo {
  const parsed = fromBER(bytes)
  if (parsed.offset === -1) throw new Error('its bytes break off or are not what they claim')
  if (isBareToken(bytes)) return new ContentInfo({ schema: parsed.result })
  const { status, timeStampToken } = new TimeStampResp({ schema: parsed.result })
  const answer: number = status.status
  if (answer > GRANTED_WITH_CHANGES || !timeStampToken)
    throw new Error(`the authority refused to stamp it (status ${status.status})`)
  return timeStampToken
}

function certificatesOf({ certificates }: SignedData): readonly X509Certificate[] {
  return (certificates ?? []).flatMap((one) => {
    if (!(one instanceof Certificate)) return []
    try {
      return [new X509Certificate(Buffer.from(one.toSchema().toBER()))]
    } catch {
      // A certificate nobody can read vouches for nothing; the chain ends before it.
      return []
    }
  })
}
