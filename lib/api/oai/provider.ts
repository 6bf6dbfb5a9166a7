/** The archive as an OAI-PMH 2.0 repository: six verbs over the records in the order of their changes. */
import { permalink, sourcePath } from '@/lib/archive/address'
import type { HarvestedArchive, HarvestedHeader } from '@/lib/archive/harvest'
import { METADATA_FORMATS, type MetadataFormat } from '@/lib/exports/oai/formats'
import {
  type OaiError,
  type OaiHeader,
  type OaiPart,
  type OaiRecord,
  writeIdentifiers,
  writeIdentify,
  writeMetadataFormats,
  writeOaiResponse,
  writeOneRecord,
  writeRecords,
  writeSets,
} from '@/lib/exports/oai/response'
import { nameOf } from '@/lib/exports/wording'
import { DEFAULT_LOCALE } from '@/lib/i18n/locales'
import type { Site } from '../site'
import { type Asked, harvestOf, readArguments, refusal } from './arguments'
import { readStep, type Step, writeStep } from './token'

export const OAI_PATH = '/api/oai'

/** Records in one part of a list. */
const PART = 100

type Repository = { archive: HarvestedArchive; site: Site; now: Date }
type Answer = OaiPart | readonly OaiError[]

const identifierOf = ({ domain }: Site, id: string) => `oai:${domain}:${id}`
const inSeconds = (instant: string) => `${instant.slice(0, 19)}Z`

function headerOf(site: Site, header: HarvestedHeader): OaiHeader {
  return {
    identifier: identifierOf(site, header.id),
    datestamp: inSeconds(header.at),
    deleted: header.state !== 'current',
    sets: [
      ...(header.series === null ? [] : [`series:${header.series}`]),
      ...header.parties.map((party) => `party:${party}`),
      ...header.languages.map((language) => `language:${language}`),
    ],
  }
}

async function recordsOf(
  { archive, site }: Repository,
  headers: readonly HarvestedHeader[],
  format: MetadataFormat,
): Promise<OaiRecord[]> {
  const current = headers.filter(({ state }) => state === 'current').map(({ id }) => id)
  const records = new Map((await archive.records(current)).map((record) => [record.id, record]))
  const source = (id: string) => site.origin + sourcePath(DEFAULT_LOCALE, id)
  return headers.map((header) => {
    const record = records.get(header.id)
    return {
      header: headerOf(site, header),
      metadata:
        record === undefined
          ? null
          : (parent) => format.write(parent, record, { record: site.origin + permalink(header.id), source }),
    }
  })
}

async function identify({ archive, site, now }: Repository): Promise<Answer> {
  return writeIdentify({
    name: 'Mahzar, archive of diplomatic meetings',
    baseUrl: site.origin + OAI_PATH,
    email: site.contact ?? `archive@${site.domain}`,
    earliest: inSeconds((await archive.earliest()) ?? now.toISOString()),
    domain: site.domain,
    sampleIdentifier: identifierOf(site, '0123456789'),
  })
}

/** The record that an identifier names, of this archive; null where there is none. */
async function headerAt({ archive, site }: Repository, identifier: string): Promise<HarvestedHeader | null> {
  const prefix = identifierOf(site, '')
  if (!identifier.startsWith(prefix)) return null
  const header = await archive.header(identifier.slice(prefix.length))
  // An id may be typed in several ways, but identifiers are compared letter by letter.
  return header !== null && identifierOf(site, header.id) === identifier ? header : null
}

const unknownId = () => [refusal('idDoesNotExist', 'No record of this archive has this identifier.')]

async function listMetadataFormats(repository: Repository, identifier?: string): Promise<Answer> {
  if (identifier !== undefined && (await headerAt(repository, identifier)) === null) return unknownId()
  return writeMetadataFormats(
    METADATA_FORMATS.map(({ prefix, namespace, schema }) => ({
      prefix,
      namespace,
      schema: new URL(schema, repository.site.origin).href,
    })),
  )
}

async function listSets({ archive }: Repository, token: string | undefined): Promise<Answer> {
  if (token !== undefined) return [refusal('badResumptionToken', 'The list of sets comes in one part.')]
  const { series, party, language } = await archive.sets()
  const languages = new Intl.DisplayNames('en', { type: 'language' })
  return writeSets([
    { spec: 'series', name: 'Sessions of series, and meetings on their margins' },
    ...series.map((one) => ({ spec: `series:${one.slug}`, name: nameOf(one) })),
    { spec: 'party', name: 'Meetings of parties' },
    ...party.map((one) => ({ spec: `party:${one.slug}`, name: nameOf(one) })),
    { spec: 'language', name: 'Languages of sources' },
    ...language.map((code) => ({ spec: `language:${code}`, name: languages.of(code) ?? code })),
  ])
}

function formatOf(prefix: string | undefined): MetadataFormat | undefined {
  return METADATA_FORMATS.find((format) => format.prefix === prefix)
}

const unknownFormat = () => [
  refusal(
    'cannotDisseminateFormat',
    `Records can be had as ${METADATA_FORMATS.map(({ prefix }) => prefix).join(', ')}.`,
  ),
]

async function getRecord(repository: Repository, told: Asked['told']): Promise<Answer> {
  const header = await headerAt(repository, told.identifier ?? '')
  if (header === null) return unknownId()
  const format = formatOf(told.metadataPrefix)
  if (format === undefined) return unknownFormat()
  const [record] = await recordsOf(repository, [header], format)
  return record === undefined ? unknownId() : writeOneRecord(record)
}

/** The step that a list request asks for: its first, or the one that its token names. */
async function stepOf(
  { archive }: Repository,
  verb: Step['verb'],
  told: Asked['told'],
): Promise<Step | OaiError> {
  if (told.resumptionToken !== undefined) {
    const step = readStep(told.resumptionToken)
    return step?.verb === verb
      ? step
      : refusal('badResumptionToken', 'This token was not given out for this verb.')
  }
  const harvest = harvestOf(told)
  if ('code' in harvest) return harvest
  return {
    verb,
    harvest,
    prefix: told.metadataPrefix ?? '',
    after: null,
    cursor: 0,
    completeListSize: await archive.count(harvest),
  }
}

async function list(repository: Repository, verb: Step['verb'], told: Asked['told']): Promise<Answer> {
  if (told.resumptionToken === undefined && formatOf(told.metadataPrefix) === undefined)
    return unknownFormat()
  const step = await stepOf(repository, verb, told)
  if ('code' in step) return [step]
  const format = formatOf(step.prefix)
  if (format === undefined) return [refusal('badResumptionToken', 'This token was not given out here.')]
  const found = await repository.archive.page(step.harvest, step.after, PART + 1)
  const part = found.slice(0, PART)
  const last = part.at(-1)
  if (last === undefined)
    return [refusal('noRecordsMatch', 'No record was changed at such a time, in such a set.')]
  const next =
    found.length > PART
      ? writeStep({ ...step, after: { at: last.at, id: last.id }, cursor: step.cursor + part.length })
      : null
  const token = { token: next, completeListSize: step.completeListSize, cursor: step.cursor }
  return verb === 'ListIdentifiers'
    ? writeIdentifiers(
        part.map((header) => headerOf(repository.site, header)),
        token,
      )
    : writeRecords(await recordsOf(repository, part, format), token)
}

function answer(repository: Repository, { verb, told }: Asked): Promise<Answer> {
  switch (verb) {
    case 'Identify':
      return identify(repository)
    case 'ListMetadataFormats':
      return listMetadataFormats(repository, told.identifier)
    case 'ListSets':
      return listSets(repository, told.resumptionToken)
    case 'GetRecord':
      return getRecord(repository, told)
    default:
      return list(repository, verb, told)
  }
}

/** Answers a harvester, as the protocol has it: refusals are answers too. */
export async function answerHarvester(repository: Repository, parameters: URLSearchParams): Promise<string> {
  const baseUrl = repository.site.origin + OAI_PATH
  const asked = readArguments(parameters)
  if (Array.isArray(asked)) return writeOaiResponse({ baseUrl, arguments: {} }, repository.now, asked)
  const answered = await answer(repository, asked)
  const badArgument = typeof answered !== 'function' && answered.some(({ code }) => code === 'badArgument')
  const told = badArgument ? {} : { verb: asked.verb, ...asked.told }
  return writeOaiResponse({ baseUrl, arguments: told }, repository.now, answered)
}
