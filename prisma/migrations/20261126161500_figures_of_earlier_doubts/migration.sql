-- Doubts noted before they had figures get them out of the sentences that reading wrote for machines.
CREATE OR REPLACE FUNCTION pg_temp.days_in(told text, separator text) RETURNS jsonb LANGUAGE sql AS $$
  SELECT CASE WHEN told IS NOT NULL THEN
    (SELECT jsonb_agg(to_char(to_date(day, 'DD Month YYYY'), 'YYYY-MM-DD'))
     FROM unnest(string_to_array(told, separator)) AS day)
  END
$$;

CREATE OR REPLACE FUNCTION pg_temp.figures_told(code text, message text) RETURNS jsonb LANGUAGE sql AS $$
  SELECT jsonb_strip_nulls(CASE code
    WHEN 'unknown-person' THEN jsonb_build_object(
      'words', substring(message FROM '^The registry does not hold anybody called (.+)\.$'))
    WHEN 'near-spelling' THEN jsonb_build_object(
      'words', substring(message FROM '^(.+) is spelt almost as [a-z0-9-]+ is\.$'))
    WHEN 'ambiguous-surname' THEN jsonb_build_object(
      'words', substring(message FROM '^(.+) may be [a-z0-9-]+ or .+; read as [a-z0-9-]+\.$'),
      'officials', to_jsonb(string_to_array(
        substring(message FROM ' may be ([a-z0-9-]+(?: or [a-z0-9-]+)+); read as [a-z0-9-]+\.$'), ' or ')))
    WHEN 'unresolved-date' THEN jsonb_build_object(
      'words', substring(message FROM '^"(.+)" tells a day, but nothing tells from which day it is reckoned\.$'))
    WHEN 'session-unregistered' THEN jsonb_build_object(
      'number', substring(message FROM '^The registry does not hold [a-z0-9-]+ ([0-9]+)\.$')::int)
    WHEN 'ordinal-corrected' THEN jsonb_build_object(
      'number', substring(message FROM '^Told as number ([0-9]+), ')::int)
    WHEN 'year-inferred' THEN jsonb_build_object(
      'read', substring(message FROM '^The year is not told; read as ([^ ]+)\.(?: It could also be .+)?$'),
      'others', to_jsonb(string_to_array(substring(message FROM ' It could also be (.+)\.$'), ' or ')))
    WHEN 'hijri-day-unproved' THEN jsonb_build_object(
      'read', substring(message FROM '; read as ([^ ]+)\.$'))
    WHEN 'date-not-exact' THEN jsonb_build_object(
      'read', substring(message FROM ' its day is known only as ([^ ]+)\.$'))
    WHEN 'ordinal-contradicts-dates' THEN jsonb_build_object(
      'read', substring(message FROM '^The text tells ([^ ]+), but the registry has '),
      'registered', replace(
        substring(message FROM ' from (\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d)\.$'), ' to ', '/'))
    WHEN 'weekday-mismatch' THEN jsonb_build_object(
      'read', pg_temp.days_in(
        substring(message FROM '; read as (\d+ [A-Z][a-z]+ \d+), it could also be '), ' or ') -> 0,
      'others', pg_temp.days_in(substring(message FROM ', it could also be (.+)\.$'), ' or '))
    WHEN 'ambiguous-figures' THEN jsonb_build_object(
      'read', pg_temp.days_in(substring(message FROM '; read as (\d+ [A-Z][a-z]+ \d+)\.$'), ' or ') -> 0)
    ELSE '{}'
  END)
$$;

UPDATE "ParsingIssue" SET figures = pg_temp.figures_told(code, message) || figures
WHERE figures = '{}' OR (code = 'ambiguous-surname' AND NOT figures ? 'officials');
