/** What rank somebody had whom a dispatch tells by office alone, in terms that every language can put in its own words. */
import { type OfficeTold, officeTold } from '@/lib/parser/office-told'
import type { OfficeKey } from './dto'

const BY_CLASS: Partial<Record<OfficeTold['class'], OfficeKey>> = {
  'head-of-state': 'head-of-state',
  'head-of-government': 'head-of-government',
  'vice-president': 'vice-president',
  minister: 'minister',
  adviser: 'adviser',
  envoy: 'envoy',
  ambassador: 'ambassador',
  'permanent-representative': 'permanent-representative',
  charge: 'charge',
  'secretary-general': 'secretary-general',
  negotiator: 'negotiator',
  commander: 'commander',
}

const BY_FIELD: Partial<Record<OfficeTold['class'], Partial<Record<string, OfficeKey>>>> = {
  minister: { foreign: 'foreign-minister', defence: 'defence-minister' },
  deputy: { foreign: 'deputy-foreign-minister' },
  head: { parliament: 'speaker' },
}

/**
 * The office of somebody told by office alone, or `representative` where the title names none of those
 * that are told apart; null for the named, and for a delegation.
 */
export function officeKeyOf({
  officialSlug,
  nameAsTold,
  titleAsTold,
}: Record<'officialSlug' | 'nameAsTold' | 'titleAsTold', string | null>): OfficeKey | null {
  if (officialSlug !== null || nameAsTold !== null || titleAsTold === null) return null
  const told = officeTold(titleAsTold)
  if (told === null) return 'representative'
  if (told.plural) return 'delegation'
  return BY_FIELD[told.class]?.[told.field ?? ''] ?? BY_CLASS[told.class] ?? 'representative'
}
