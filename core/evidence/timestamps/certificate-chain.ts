import { X509Certificate } from 'node:crypto'

/** How far certificates lead from the signer's: their names in order, and whether the last is issued by, or is, one of the roots given. */
export interface Chain {
  readonly names: readonly string[]
  /** The issuer of the last one; its own name where it vouches for itself. */
  readonly issuer: string
  readonly trusted: boolean
  readonly faults: readonly string[]
}

const LONGEST = 10

/** Follows certificates from a signer's to its issuers as far as those at hand go, each one's signature checked with the next one's key, as of the moment of the stamp. */
export function chainOf(
  signer: X509Certificate,
  within: readonly X509Certificate[],
  roots: readonly X509Certificate[],
  at: Date,
): Chain {
  const chain = [signer]
  const faults: string[] = []
  for (let last = signer; chain.length < LONGEST;) {
    if (!validAt(last, at)) faults.push(`The certificate “${nameOf(last)}” was not valid at that moment.`)
    if (isOneOf(last, roots) || last.subject === last.issuer) break
    const next = [...roots, ...within].find((other) => issued(other, last))
    if (!next) break
    if (!next.ca) faults.push(`“${nameOf(next)}” may not issue certificates, but issued one here.`)
    chain.push(next)
    last = next
  }
  const last = chain.at(-1) ?? signer
  return { names: chain.map(nameOf), issuer: nameIn(last.issuer), trusted: isOneOf(last, roots), faults }
}

function issued(issuer: X509Certificate, subject: X509Certificate): boolean {
  try {
    return subject.checkIssued(issuer) && subject.verify(issuer.publicKey)
  } catch {
    // A key of a kind nobody here knows proves nothing: the chain ends before it.
    return false
  }
}

const isOneOf = ({ fingerprint256 }: X509Certificate, others: readonly X509Certificate[]) =>
  others.some((other) => other.fingerprint256 === fingerprint256)

const validAt = ({ validFrom, validTo }: X509Certificate, at: Date) =>
  new Date(validFrom) <= at && at <= new Date(validTo)

/** A certificate's common name, or all of its name if it has none. */
export const nameOf = ({ subject }: X509Certificate): string => nameIn(subject)

const nameIn = (name: string) => /^CN=(.+)$/m.exec(name)?.[1] ?? name.replaceAll('\n', ', ')

/** The certificates in a file of an authority: PEM, one or many, or DER. Throws an Error for what is none. */
export function certificatesIn(bytes: Uint8Array): readonly X509Certificate[] {
  const pem = Buffer.from(bytes)
    .toString('latin1')
    .match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g)
  return pem ? pem.map((one) => new X509Certificate(one)) : [new X509Certificate(bytes)]
}
