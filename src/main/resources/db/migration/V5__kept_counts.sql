-- How many agreements and how many documents have two traits at once, so that counts by one or two of them are read, not
-- counted. A trait is a state that is a party or that is named, a sector or a group, a type, a status, a year, a month
-- that the date is told to; every one has the trait ALL. No row where there is none.
CREATE TABLE kept_count (
  counted ENUM ('AGREEMENT', 'DOCUMENT') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- any but YEAR and MONTH
  kind ENUM ('ALL', 'COUNTRY', 'SECTOR', 'TYPE', 'STATUS', 'YEAR', 'MONTH') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- any but ALL
  other_kind ENUM ('ALL', 'COUNTRY', 'SECTOR', 'TYPE', 'STATUS', 'YEAR', 'MONTH') CHARACTER SET ascii COLLATE ascii_bin
    NOT NULL,
  -- a code, a name, 2025, 202503; empty for ALL
  value VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  other_value VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  n INT NOT NULL,
  PRIMARY KEY (counted, kind, other_kind, value, other_value)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TEMPORARY TABLE trait (
  counted ENUM ('AGREEMENT', 'DOCUMENT') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  element CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind ENUM ('ALL', 'COUNTRY', 'SECTOR', 'TYPE', 'STATUS', 'YEAR', 'MONTH') CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (counted, element, kind, value)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO trait
  SELECT 'AGREEMENT', id, 'ALL', '' FROM agreement
  UNION ALL SELECT 'AGREEMENT', agreement_id, 'COUNTRY', country_code FROM agreement_party
  UNION ALL SELECT 'AGREEMENT', agreement_id, 'SECTOR', sector_code FROM agreement_sector
  UNION ALL SELECT 'AGREEMENT', id, 'TYPE', type FROM agreement
  UNION ALL SELECT 'AGREEMENT', id, 'STATUS', status FROM agreement
  UNION ALL SELECT 'AGREEMENT', id, 'YEAR', date_year FROM agreement WHERE date_year IS NOT NULL
  UNION ALL SELECT 'AGREEMENT', id, 'MONTH', date_year * 100 + date_month FROM agreement WHERE date_month IS NOT NULL
  UNION ALL SELECT 'DOCUMENT', id, 'ALL', '' FROM document
  UNION ALL SELECT 'DOCUMENT', document_id, 'COUNTRY', country_code FROM document_country
  UNION ALL SELECT 'DOCUMENT', document_id, 'SECTOR', sector_code FROM document_sector;

-- a group by that leaves memory takes ten times as long
SET SESSION tmp_memory_table_size = 268435456, SESSION max_heap_table_size = 268435456;

INSERT INTO kept_count (counted, kind, other_kind, value, other_value, n)
  SELECT t.counted, t.kind, o.kind, t.value, o.value, COUNT(*)
  FROM trait t JOIN trait o ON o.counted = t.counted AND o.element = t.element
  WHERE t.kind NOT IN ('YEAR', 'MONTH') AND o.kind <> 'ALL'
  GROUP BY t.counted, t.kind, o.kind, t.value, o.value;

SET SESSION tmp_memory_table_size = DEFAULT, SESSION max_heap_table_size = DEFAULT;

DROP TEMPORARY TABLE trait;
