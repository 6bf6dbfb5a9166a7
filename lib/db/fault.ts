/**
 * What can go wrong between the archive and its database, each with a code for programs and one
 * plain sentence (what is wrong, what to do) for people.
 */
export type DatabaseFaultCode =
  | 'database_url_missing'
  | 'database_url_malformed'
  | 'database_unreachable'
  | 'database_refused_login'
  | 'database_missing'
  | 'database_too_old'
  | 'database_faulty'
  | 'data_folder_not_writable'
  | 'data_folder_of_other_version'
  | 'data_folder_in_use'
  | 'data_folder_unreadable'
  | 'embedded_unavailable'
  | 'embedded_failed'
  | 'embedded_user_missing'
  | 'migration_failed'

export class DatabaseFault extends Error {
  readonly code: DatabaseFaultCode

  constructor(code: DatabaseFaultCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DatabaseFault'
    this.code = code
  }
}
