/** The parts of an OAI-PMH 2.0 response (http://www.openarchives.org/OAI/openarchivesprotocol.html). */
import {
  elementIn,
  SCHEMA_INSTANCE_NAMESPACE,
  textElement,
  writeXml,
  type XMLBuilder,
  xmlDocument,
} from '../xml'

const PROTOCOL = 'http://www.openarchives.org/OAI/2.0/'
const IDENTIFIER_SCHEME = 'http://www.openarchives.org/OAI/2.0/oai-identifier'

export type OaiErrorCode =
  | 'badArgument'
  | 'badResumptionToken'
  | 'badVerb'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noMetadataFormats'
  | 'noRecordsMatch'
  | 'noSetHierarchy'
export type OaiError = { code: OaiErrorCode; message: string }

/** What was asked: where, and with which arguments, as far as they are ones of the protocol. */
export type OaiRequest = { baseUrl: string; arguments: Readonly<Record<string, string>> }

/** Writes the answer to a request into the response. */
export type OaiPart = (parent: XMLBuilder) => void

export type OaiHeader = { identifier: string; datestamp: string; deleted: boolean; sets: readonly string[] }
export type OaiToken = { token: string | null; completeListSize: number; cursor: number }
export type OaiFormat = { prefix: string; schema: string; namespace: string }
export type OaiIdentity = {
  name: string
  baseUrl: string
  email: string
  earliest: string
  domain: string
  sampleIdentifier: string
}

const element = (
  parent: XMLBuilder,
  name: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
) => elementIn(parent, PROTOCOL, name, attributes)
const text = (
  parent: XMLBuilder,
  name: string,
  value: string,
  attributes: Readonly<Record<string, string>> = {},
) => textElement(parent, PROTOCOL, name, value, attributes)

/** The whole response: what a verb answers, or why it could not. */
export function writeOaiResponse(
  request: OaiRequest,
  now: Date,
  answer: OaiPart | readonly OaiError[],
): string {
  const document = xmlDocument()
  const root = element(document, 'OAI-PMH')
  root.att(SCHEMA_INSTANCE_NAMESPACE, 'xsi:schemaLocation', `${PROTOCOL} ${PROTOCOL}OAI-PMH.xsd`)
  text(root, 'responseDate', `${now.toISOString().slice(0, 19)}Z`)
  text(root, 'request', request.baseUrl, request.arguments)
  if (typeof answer === 'function') answer(root)
  else for (const { code, message } of answer) text(root, 'error', message, { code })
  return writeXml(document)
}

export function writeIdentify(identity: OaiIdentity): OaiPart {
  return (parent) => {
    const identify = element(parent, 'Identify')
    text(identify, 'repositoryName', identity.name)
    text(identify, 'baseURL', identity.baseUrl)
    text(identify, 'protocolVersion', '2.0')
    text(identify, 'adminEmail', identity.email)
    text(identify, 'earliestDatestamp', identity.earliest)
    text(identify, 'deletedRecord', 'persistent')
    text(identify, 'granularity', 'YYYY-MM-DDThh:mm:ssZ')
    const scheme = elementIn(element(identify, 'description'), IDENTIFIER_SCHEME, 'oai-identifier')
    scheme.att(
      SCHEMA_INSTANCE_NAMESPACE,
      'xsi:schemaLocation',
      `${IDENTIFIER_SCHEME} ${IDENTIFIER_SCHEME}.xsd`,
    )
    textElement(scheme, IDENTIFIER_SCHEME, 'scheme', 'oai')
    textElement(scheme, IDENTIFIER_SCHEME, 'repositoryIdentifier', identity.domain)
    textElement(scheme, IDENTIFIER_SCHEME, 'delimiter', ':')
    textElement(scheme, IDENTIFIER_SCHEME, 'sampleIdentifier', identity.sampleIdentifier)
  }
}

export function writeMetadataFormats(formats: readonly OaiFormat[]): OaiPart {
  return (parent) => {
    const list = element(parent, 'ListMetadataFormats')
    for (const { prefix, schema, namespace } of formats) {
      const format = element(list, 'metadataFormat')
      text(format, 'metadataPrefix', prefix)
      text(format, 'schema', schema)
      text(format, 'metadataNamespace', namespace)
    }
  }
}

export function writeSets(sets: readonly { spec: string; name: string }[]): OaiPart {
  return (parent) => {
    const list = element(parent, 'ListSets')
    for (const { spec, name } of sets) {
      const set = element(list, 'set')
      text(set, 'setSpec', spec)
      text(set, 'setName', name)
    }
  }
}

function writeHeader(parent: XMLBuilder, { identifier, datestamp, deleted, sets }: OaiHeader): void {
  const header = element(parent, 'header', { status: deleted ? 'deleted' : null })
  text(header, 'identifier', identifier)
  text(header, 'datestamp', datestamp)
  for (const set of sets) text(header, 'setSpec', set)
}

/** The last part of a list in several parts has an empty token; a list in one part has none. */
function writeToken(parent: XMLBuilder, { token, completeListSize, cursor }: OaiToken): void {
  if (token === null && cursor === 0) return
  const written = element(parent, 'resumptionToken', { completeListSize, cursor })
  if (token !== null) written.txt(token)
}

export function writeIdentifiers(headers: readonly OaiHeader[], token: OaiToken): OaiPart {
  return (parent) => {
    const list = element(parent, 'ListIdentifiers')
    for (const header of headers) writeHeader(list, header)
    writeToken(list, token)
  }
}

/** A record of the protocol; `metadata` is null for a deleted one. */
export type OaiRecord = { header: OaiHeader; metadata: OaiPart | null }

function writeRecord(parent: XMLBuilder, { header, metadata }: OaiRecord): void {
  const record = element(parent, 'record')
  writeHeader(record, header)
  if (metadata !== null) metadata(element(record, 'metadata'))
}

export function writeRecords(records: readonly OaiRecord[], token: OaiToken): OaiPart {
  return (parent) => {
    const list = element(parent, 'ListRecords')
    for (const record of records) writeRecord(list, record)
    writeToken(list, token)
  }
}

export function writeOneRecord(record: OaiRecord): OaiPart {
  return (parent) => writeRecord(element(parent, 'GetRecord'), record)
}
