/** Linked data: a schema.org Event, its date in EDTF and its evidence as Web Annotations beside it. */
import type { Event, NewsArticle, Organization, Person } from 'schema-dts'
import type { EvidenceDto, MeetingRecord, Named, Participant } from '@/lib/archive/dto'
import { oneLine } from '@/lib/i18n/told-text'
import {
  type Addresses,
  cityOf,
  nameOf,
  occasionInWords,
  participantName,
  sentenceOf,
  titleOf,
} from './wording'

/**
 * Terms beside schema.org's. `evidence` reads an annotation backwards: its body is the event, its
 * target the words of the source (https://www.w3.org/TR/annotation-vocab/).
 */
const TERMS = {
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  edtf: { '@id': 'dcterms:date', '@type': 'http://id.loc.gov/datatypes/edtf/EDTF-level1' },
  evidence: { '@reverse': 'oa:hasBody' },
} as const

/** The other names of a thing, each once. */
function otherNames(named: Named): string[] {
  return [...new Set(Object.values(named.name))].filter((name) => name !== nameOf(named))
}

function organisation(party: Named): Organization {
  return {
    '@type': 'Organization',
    identifier: party.slug,
    name: nameOf(party),
    alternateName: otherNames(party),
  }
}

function attendee(participant: Participant): Person | Organization {
  const { official, nameAsTold, titleAsTold, party } = participant
  if (!official && !nameAsTold && !titleAsTold && party) return organisation(party)
  return {
    '@type': 'Person',
    name: participantName(participant),
    ...(official ? { identifier: official.slug, alternateName: otherNames(official) } : {}),
    ...(titleAsTold ? { jobTitle: oneLine(titleAsTold) } : {}),
    ...(party ? { affiliation: organisation(party) } : {}),
  }
}

function sourceArticle(source: MeetingRecord['sources'][number], addresses: Addresses): NewsArticle {
  return {
    '@type': 'NewsArticle',
    '@id': addresses.source(source.id),
    ...(source.title ? { headline: oneLine(source.title) } : {}),
    ...(source.language ? { inLanguage: source.language } : {}),
    ...(source.address ? { url: source.address } : {}),
    ...(source.publisher ? { publisher: organisation(source.publisher) } : {}),
    ...(source.published ? { datePublished: source.published } : {}),
  }
}

/** The two ends of an EDTF that schema.org's dates can say: open and qualified ends are left to `edtf`. */
function ends(edtf: string | null): { startDate?: string; endDate?: string } {
  if (edtf === null) return {}
  const [from = '', to = from] = edtf.split('/').map((end) => end.replace(/[?~%]$/, ''))
  return {
    ...(/^\d/.test(from) ? { startDate: from } : {}),
    ...(/^\d/.test(to) ? { endDate: to } : {}),
  }
}

function annotation(evidence: EvidenceDto, addresses: Addresses) {
  return {
    '@type': 'oa:Annotation',
    'oa:motivatedBy': { '@id': 'oa:identifying' },
    'dcterms:subject': [evidence.field, evidence.topic].filter((part) => part !== null).join(':'),
    'dcterms:provenance': [evidence.basis, evidence.rule].join(':'),
    'oa:hasTarget': {
      '@type': 'oa:SpecificResource',
      'oa:hasSource': { '@id': addresses.source(evidence.sourceId) },
      'oa:hasSelector': [
        { '@type': 'oa:TextPositionSelector', 'oa:start': evidence.start, 'oa:end': evidence.end },
        { '@type': 'oa:TextQuoteSelector', 'oa:exact': evidence.quote },
      ],
    },
  }
}

function eventOf(record: MeetingRecord, addresses: Addresses): Event {
  const city = cityOf(record)
  const remote = record.kind === 'call' || record.kind === 'video'
  return {
    '@type': 'Event',
    '@id': addresses.record,
    identifier: record.id,
    url: addresses.record,
    name: titleOf(record),
    description: sentenceOf(record),
    additionalType: `urn:mahzar:kind:${record.kind}`,
    ...ends(record.date.edtf),
    eventAttendanceMode: `https://schema.org/${remote ? 'Online' : 'Offline'}EventAttendanceMode`,
    ...(record.place && city
      ? {
          location: {
            '@type': 'Place',
            identifier: record.place.slug,
            name: city,
            alternateName: [...new Set(Object.values(record.place.name))].filter((name) => name !== city),
          },
        }
      : {}),
    ...(record.occasion ? { superEvent: { '@type': 'Event', name: occasionInWords(record.occasion) } } : {}),
    attendee: record.participants.map(attendee),
    about: record.topics.map((topic) => ({ '@type': 'Thing', identifier: topic.slug, name: nameOf(topic) })),
    subjectOf: record.sources.map((source) => sourceArticle(source, addresses)),
  }
}

/** What the terms of `linkedData` mean. */
export const LINKED_DATA_CONTEXT = ['https://schema.org', TERMS] as const

/** The event with its date and evidence; the context is for the document around it to give. */
export function linkedData(record: MeetingRecord, addresses: Addresses) {
  const event = eventOf(record, addresses)
  if (typeof event === 'string') return event
  return {
    ...event,
    ...(record.date.edtf === null ? {} : { edtf: record.date.edtf }),
    evidence: record.evidence.map((one) => annotation(one, addresses)),
  }
}

export function writeJsonLd(record: MeetingRecord, addresses: Addresses): string {
  const event = linkedData(record, addresses)
  if (typeof event === 'string') return event
  return `${JSON.stringify({ '@context': LINKED_DATA_CONTEXT, ...event }, null, 2)}\n`
}
