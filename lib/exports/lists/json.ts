/** JSON: a record as at its permalink, in an array or one a line. */
import { meetingJson } from '../json'
import { LINKED_DATA_CONTEXT, linkedData } from '../json-ld'
import type { ListForm } from './list'

export const JSON_ARRAY: ListForm = {
  suffix: 'json',
  mediaType: 'application/json; charset=utf-8',
  head: () => '[\n',
  between: ',\n',
  record: (record, list) => JSON.stringify(meetingJson(record, list.addressesOf(record))),
  foot: '\n]\n',
}

/** A record a line (http://ndjson.org): a reader may stop after any of them. */
export const NDJSON: ListForm = {
  suffix: 'ndjson',
  mediaType: 'application/x-ndjson; charset=utf-8',
  head: () => '',
  between: '',
  record: (record, list) => `${JSON.stringify(meetingJson(record, list.addressesOf(record)))}\n`,
  foot: '',
}

export const JSON_LD: ListForm = {
  suffix: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  head: ({ self, title }) =>
    `{"@context":${JSON.stringify(LINKED_DATA_CONTEXT)},"@id":${JSON.stringify(self)},"name":${JSON.stringify(title)},"@graph":[\n`,
  between: ',\n',
  record: (record, list) => JSON.stringify(linkedData(record, list.addressesOf(record))),
  foot: '\n]}\n',
}
