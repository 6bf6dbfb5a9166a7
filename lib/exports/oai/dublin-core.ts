/** Unqualified Dublin Core (`oai_dc`), which every OAI-PMH repository must give. */
import type { MeetingRecord, Named, Participant } from '@/lib/archive/dto'
import { LOCALES } from '@/lib/i18n/locales'
import { oneLine } from '@/lib/i18n/told-text'
import {
  type Addresses,
  cityOf,
  nameOf,
  occasionInWords,
  participantName,
  sentenceOf,
  titleOf,
} from '../wording'
import { elementIn, SCHEMA_INSTANCE_NAMESPACE, textElement, type XMLBuilder } from '../xml'

const CONTAINER = 'http://www.openarchives.org/OAI/2.0/oai_dc/'
const ELEMENTS = 'http://purl.org/dc/elements/1.1/'

function names(container: XMLBuilder, element: string, { name }: Named): void {
  for (const language of LOCALES) {
    const text = name[language]
    if (text) textElement(container, ELEMENTS, `dc:${element}`, oneLine(text), { 'xml:lang': language })
  }
}

function contributor(container: XMLBuilder, participant: Participant): void {
  if (participant.official) names(container, 'contributor', participant.official)
  else textElement(container, ELEMENTS, 'dc:contributor', participantName(participant))
}

function sources(container: XMLBuilder, record: MeetingRecord, addresses: Addresses): void {
  for (const { id, publisher, title, published } of record.sources) {
    const cited = [publisher && nameOf(publisher), title && oneLine(title), published].filter(Boolean)
    textElement(container, ELEMENTS, 'dc:source', [...cited, addresses.source(id)].join(', '))
  }
  const languages = new Set(record.sources.flatMap(({ language }) => language ?? []))
  for (const language of languages) textElement(container, ELEMENTS, 'dc:language', language)
}

/** Adds the record to `parent` as an `oai_dc:dc` element. */
export function writeDublinCore(parent: XMLBuilder, record: MeetingRecord, addresses: Addresses): void {
  const container = elementIn(parent, CONTAINER, 'oai_dc:dc')
  container.att('http://www.w3.org/2000/xmlns/', 'xmlns:dc', ELEMENTS)
  container.att(
    SCHEMA_INSTANCE_NAMESPACE,
    'xsi:schemaLocation',
    `${CONTAINER} http://www.openarchives.org/OAI/2.0/oai_dc.xsd`,
  )
  const add = (element: string, text: string) => textElement(container, ELEMENTS, `dc:${element}`, text)
  for (const locale of LOCALES)
    textElement(container, ELEMENTS, 'dc:title', titleOf(record, locale), { 'xml:lang': locale })
  add('identifier', addresses.record)
  add('type', 'Event')
  add('publisher', 'Mahzar')
  for (const participant of record.participants) contributor(container, participant)
  for (const topic of record.topics) names(container, 'subject', topic)
  if (record.date.edtf !== null) add('date', record.date.edtf)
  for (const locale of LOCALES)
    textElement(container, ELEMENTS, 'dc:description', sentenceOf(record, locale), { 'xml:lang': locale })
  const city = cityOf(record)
  if (city !== null) add('coverage', city)
  if (record.occasion !== null) add('relation', occasionInWords(record.occasion))
  sources(container, record, addresses)
}
