/** The metadata formats in which harvesters are given records. */
import type { MeetingRecord } from '@/lib/archive/dto'
import type { Addresses } from '../wording'
import type { XMLBuilder } from '../xml'
import { writeDublinCore } from './dublin-core'
import { MEETING_NAMESPACE, MEETING_SCHEMA_PATH, writeMeetingXml } from './meeting-xml'

export type MetadataFormat = {
  prefix: string
  namespace: string
  /** The address of its schema, absolute or a path of the archive. */
  schema: string
  write: (parent: XMLBuilder, record: MeetingRecord, addresses: Addresses) => void
}

export const METADATA_FORMATS: readonly MetadataFormat[] = [
  {
    prefix: 'oai_dc',
    namespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
    schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    write: writeDublinCore,
  },
  { prefix: 'mahzar', namespace: MEETING_NAMESPACE, schema: MEETING_SCHEMA_PATH, write: writeMeetingXml },
]
