import { createHash, timingSafeEqual, type X509Certificate } from 'node:crypto'
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import { Certificate, getCrypto, IssuerAndSerialNumber, type SignerInfo } from 'pkijs'
import type { Digest, TimeToken } from '../../../domain/time-token.ts'
import { chainOf, nameOf } from './certificate-chain.ts'
import { parseToken, type Token } from './rfc3161-format.ts'

/** Object identifiers of hashes (RFC 5754 § 2, RFC 3370 § 2). */
const HASHES: Readonly<Record<string, { readonly name: Digest; readonly web: string }>> = {
  '1.3.14.3.2.26': { name: 'sha1', web: 'SHA-1' },
  '2.16.840.1.101.3.4.2.1': { name: 'sha256', web: 'SHA-256' },
  '2.16.840.1.101.3.4.2.2': { name: 'sha384', web: 'SHA-384' },
  '2.16.840.1.101.3.4.2.3': { name: 'sha512', web: 'SHA-512' },
}
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const CONTENT_TYPE = '1.2.840.113549.1.9.3'
/** Which certificate the signer means (RFC 2634, RFC 5035): its hash among what is signed. */
const SIGNING_CERTIFICATE = { v1: '1.2.840.113549.1.9.16.2.12', v2: '1.2.840.113549.1.9.16.2.47' } as const
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'

/** What is right, wrong and left open of a token, gathered on the way. */
interface Found {
  readonly checked: string[]
  readonly faults: string[]
  readonly open: string[]
}

/**
 * What an RFC 3161 time stamp says and what of it holds: the signature over the signed attributes, what they name, the signer's
 * certificate and its chain as far as the certificates at hand go. `roots` are certificates a person trusts. Throws an Error that says what of it is malformed.
 */
export async function readRfc3161(bytes: Uint8Array, roots: readonly X509Certificate[] = []): Promise<TimeToken> {
  const token = parseToken(bytes)
  const { hashAlgorithm, hashedMessage } = token.info.messageImprint
  const hash = HASHES[hashAlgorithm.algorithmId]
  if (!hash) throw new Error(`it stamps a hash (${hashAlgorithm.algorithmId}) this program does not know`)
  const found: Found = { checked: [], faults: [], open: [] }
  const certificate = [...token.certificates, ...roots].find((one) => isSigner(token.signer, one))
  await checkSigned(token, certificate, found)
  if (certificate) checkCertificate(token, certificate, roots, found)
  if (hash.name === 'sha1') found.open.push('It stamps a SHA-1, for which two files with the same hash can be made.')
  return {
    scheme: 'rfc3161',
    algorithm: hash.name,
    digest: Buffer.from(hashedMessage.valueBlock.valueHexView).toString('hex'),
    at: token.info.genTime.toISOString(),
    by: certificate ? nameOf(certificate) : null,
    pending: false,
    ...found,
  }
}

async function checkSigned(token: Token, certificate: X509Certificate | undefined, found: Found): Promise<void> {
  const { signer, infoBytes } = token
  const hash = HASHES[signer.digestAlgorithm.algorithmId]
  if (!hash || !signer.signedAttrs) {
    found.faults.push('It is not signed as a time stamp must be.')
    return
  }
  const named = octetsOf(attribute(signer, MESSAGE_DIGEST))
  if (!named || !same(named, createHash(hash.name).update(infoBytes).digest()))
    found.faults.push('What it says is not what was signed: it was changed afterwards.')
  if (!attribute(signer, CONTENT_TYPE)) found.faults.push('What is signed does not say that it is a time stamp.')
  if (!certificate) {
    found.open.push('The signature could not be checked: the certificate of its signer is not in the token.')
    return
  }
  const verdict = await signatureHolds(signer, certificate, hash.web)
  if (verdict === null) found.open.push('The signature is of a kind this program does not know; it was not checked.')
  else if (verdict) found.checked.push(`The signature of “${nameOf(certificate)}” is good.`)
  else found.faults.push(`The signature of “${nameOf(certificate)}” does not fit.`)
}

/** Null where the algorithm is not known here. */
async function signatureHolds(signer: SignerInfo, certificate: X509Certificate, hash: string): Promise<boolean | null> {
  const key = Certificate.fromBER(certificate.raw).subjectPublicKeyInfo
  const signed = signer.signedAttrs?.encodedValue ?? new ArrayBuffer(0)
  try {
    return await getCrypto(true).verifyWithPublicKey(signed, signer.signature, key, signer.signatureAlgorithm, hash)
  } catch {
    // pkijs throws for algorithms and curves WebCrypto has not: that is no verdict.
    return null
  }
}

function checkCertificate(
  token: Token,
  signer: X509Certificate,
  roots: readonly X509Certificate[],
  found: Found,
): void {
  if (!namesCertificate(token.signer, signer))
    found.faults.push('What is signed names another certificate than the one that comes with it.')
  if (!(signer.keyUsage as readonly string[] | undefined)?.includes(TIME_STAMPING))
    found.faults.push(`The certificate “${nameOf(signer)}” is not one for time stamps.`)
  const chain = chainOf(signer, token.certificates, roots, token.info.genTime)
  found.faults.push(...chain.faults)
  const path = chain.names.map((name) => `“${name}”`).join(' ← ')
  if (chain.trusted) found.checked.push(`Its certificates lead to one that you gave as trusted: ${path}.`)
  else if (chain.names.length > 1) found.checked.push(`Its certificates follow from each other: ${path}.`)
  if (!chain.trusted)
    found.open.push(
      `Whether “${chain.issuer}”, which vouches for it, is to be trusted is not judged here: give its certificate to have that checked.`,
    )
  found.open.push('Whether a certificate was withdrawn can’t be seen offline.')
}

function isSigner({ sid }: SignerInfo, certificate: X509Certificate): boolean {
  const parsed = Certificate.fromBER(certificate.raw)
  if (sid instanceof IssuerAndSerialNumber)
    return sid.issuer.isEqual(parsed.issuer) && sid.serialNumber.isEqual(parsed.serialNumber)
  const id = parsed.extensions?.find(({ extnID }) => extnID === '2.5.29.14')?.parsedValue as unknown
  const named = sid as { readonly valueBlock?: { readonly valueHexView?: Uint8Array } }
  const bytes = named.valueBlock?.valueHexView
  return id instanceof OctetString && bytes !== undefined && same(id.valueBlock.valueHexView, bytes)
}

/** Whether the certificate whose hash is among what is signed is this one. */
function namesCertificate(signer: SignerInfo, { raw }: X509Certificate): boolean {
  const [v1, v2] = [attribute(signer, SIGNING_CERTIFICATE.v1), attribute(signer, SIGNING_CERTIFICATE.v2)]
  const first = partsOf(partsOf(v2 ?? v1)[0])[0]
  const [algorithm] = partsOf(partsOf(first)[0])
  const id = algorithm instanceof ObjectIdentifier ? algorithm.valueBlock.toString() : null
  const name = id === null ? (v2 ? 'sha256' : 'sha1') : HASHES[id]?.name
  const hash = partsOf(first).find((part) => part instanceof OctetString)
  if (name === undefined || !(hash instanceof OctetString)) return false
  return same(hash.valueBlock.valueHexView, createHash(name).update(raw).digest())
}

const partsOf = (of: unknown): readonly unknown[] => (of instanceof Sequence ? of.valueBlock.value : [])

/** The one value of a signed attribute. */
function attribute({ signedAttrs }: SignerInfo, type: string): unknown {
  const found = signedAttrs?.attributes.filter((one) => one.type === type) ?? []
  const [value, ...others] = found.flatMap(({ values }) => values as readonly unknown[])
  return others.length > 0 ? undefined : value
}

const octetsOf = (value: unknown) => (value instanceof OctetString ? value.valueBlock.valueHexView : undefined)

const same = (one: Uint8Array, other: Uint8Array) => one.length === other.length && timingSafeEqual(one, other)
