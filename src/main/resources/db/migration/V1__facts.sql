-- The store. Ids are the first 16 bytes of a SHA-256 of the natural key in hexadecimal digits, so that no
-- sequence is asked for and every replica agrees; codes are ASCII; names are sorted by the one collation that
-- puts Ə, I and İ where Azerbaijani and Turkish readers look for them. Character set and collation are stated
-- in every table, since servers' defaults differ.

CREATE TABLE load_state (
  id TINYINT NOT NULL PRIMARY KEY CHECK (id = 1),
  revision CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  loaded_at DATETIME(3),
  files INT NOT NULL,
  loaded INT NOT NULL,
  unchanged INT NOT NULL,
  removed INT NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE rejected_file (
  id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name VARCHAR(255) NOT NULL UNIQUE,
  reason VARCHAR(1000) NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE country (
  code CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  code3 CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_az VARCHAR(400) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL,
  name_ru VARCHAR(400) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL,
  name_tr VARCHAR(400) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL,
  name_en VARCHAR(400) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE organisation (
  code VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name_az VARCHAR(400) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL,
  name_ru VARCHAR(400) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL,
  name_tr VARCHAR(400) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL,
  name_en VARCHAR(400) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE sector (
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  parent_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin REFERENCES sector (code),
  ordinal INT NOT NULL,
  name_az VARCHAR(400) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL,
  name_ru VARCHAR(400) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL,
  name_tr VARCHAR(400) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL,
  name_en VARCHAR(400) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE document (
  id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name VARCHAR(255) NOT NULL UNIQUE,
  language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(1000),
  published_on DATE,
  published_at TIME,
  outlet VARCHAR(200),
  -- never null, so that keysets page over it: a document of unknown date counts as of 1000-01-01
  sort_date DATE NOT NULL,
  text MEDIUMTEXT NOT NULL,
  KEY document_published (sort_date, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What the reader made of a file, kept so that a load folds the files that did not change without
-- reading them again. The fingerprint is of the file's bytes and of the reader's vocabulary.
CREATE TABLE document_reading (
  document_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  fingerprint BINARY(32) NOT NULL,
  reading MEDIUMTEXT NOT NULL,
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE official (
  id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  country_code CHAR(2) CHARACTER SET ascii COLLATE ascii_bin,
  organisation_code VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  -- the name to show in each language, transliterated where no document writes it
  name_az VARCHAR(400) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL,
  name_ru VARCHAR(400) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL,
  name_tr VARCHAR(400) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL,
  name_en VARCHAR(400) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL,
  FOREIGN KEY (country_code) REFERENCES country (code),
  FOREIGN KEY (organisation_code) REFERENCES organisation (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The names as the documents write them.
CREATE TABLE official_name (
  official_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value VARCHAR(400) NOT NULL,
  PRIMARY KEY (official_id, language, value),
  FOREIGN KEY (official_id) REFERENCES official (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE official_position (
  id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  official_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- place in the official's list, newest first
  ordinal INT NOT NULL,
  first_seen DATE,
  last_seen DATE,
  KEY position_official (official_id, ordinal),
  FOREIGN KEY (official_id) REFERENCES official (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE position_title (
  position_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value VARCHAR(400) NOT NULL,
  PRIMARY KEY (position_id, language),
  FOREIGN KEY (position_id) REFERENCES official_position (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE agreement (
  id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  date_year SMALLINT,
  date_month TINYINT,
  date_day TINYINT,
  -- the first day of the date as told; an agreement of unknown date counts as of 1000-01-01
  sort_date DATE NOT NULL,
  place VARCHAR(200),
  title_az VARCHAR(700) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL,
  title_ru VARCHAR(700) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL,
  title_tr VARCHAR(700) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL,
  title_en VARCHAR(700) COLLATE utf8mb4_uca1400_turkish_ai_ci NOT NULL,
  KEY agreement_date (sort_date, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The titles in the languages that tell of it.
CREATE TABLE agreement_title (
  agreement_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value VARCHAR(700) NOT NULL,
  PRIMARY KEY (agreement_id, language),
  FOREIGN KEY (agreement_id) REFERENCES agreement (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE stage (
  id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  agreement_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- place in the agreement's list, oldest first
  ordinal INT NOT NULL,
  date_year SMALLINT,
  date_month TINYINT,
  date_day TINYINT,
  place VARCHAR(200),
  KEY stage_agreement (agreement_id, ordinal),
  FOREIGN KEY (agreement_id) REFERENCES agreement (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Where a document says what. The subject is a country, an organisation, a sector (by code) or an
-- official, an agreement (by id).
CREATE TABLE citation (
  id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  document_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- UTF-16 code units of document.text
  quote_start INT NOT NULL,
  quote_end INT NOT NULL,
  sentence_start INT NOT NULL,
  sentence_end INT NOT NULL,
  KEY citation_document (document_id, quote_start, id),
  KEY citation_subject (subject_kind, subject_key, document_id, quote_start, id),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE position_citation (
  position_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  citation_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (position_id, citation_id),
  FOREIGN KEY (position_id) REFERENCES official_position (id) ON DELETE CASCADE,
  FOREIGN KEY (citation_id) REFERENCES citation (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE stage_citation (
  stage_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  citation_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (stage_id, citation_id),
  FOREIGN KEY (stage_id) REFERENCES stage (id) ON DELETE CASCADE,
  FOREIGN KEY (citation_id) REFERENCES citation (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE provision (
  id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  agreement_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ordinal INT NOT NULL,
  citation_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  KEY provision_agreement (agreement_id, ordinal),
  FOREIGN KEY (agreement_id) REFERENCES agreement (id) ON DELETE CASCADE,
  FOREIGN KEY (citation_id) REFERENCES citation (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE provision_sector (
  provision_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sector_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (provision_id, sector_code),
  KEY provision_sector_reverse (sector_code, provision_id),
  FOREIGN KEY (provision_id) REFERENCES provision (id) ON DELETE CASCADE,
  FOREIGN KEY (sector_code) REFERENCES sector (code) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE agreement_party (
  agreement_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  country_code CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (agreement_id, country_code),
  KEY agreement_party_reverse (country_code, agreement_id),
  FOREIGN KEY (agreement_id) REFERENCES agreement (id) ON DELETE CASCADE,
  FOREIGN KEY (country_code) REFERENCES country (code) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE agreement_organisation (
  agreement_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_code VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (agreement_id, organisation_code),
  KEY agreement_organisation_reverse (organisation_code, agreement_id),
  FOREIGN KEY (agreement_id) REFERENCES agreement (id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_code) REFERENCES organisation (code) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE agreement_signatory (
  agreement_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  official_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (agreement_id, official_id),
  KEY agreement_signatory_reverse (official_id, agreement_id),
  FOREIGN KEY (agreement_id) REFERENCES agreement (id) ON DELETE CASCADE,
  FOREIGN KEY (official_id) REFERENCES official (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE agreement_sector (
  agreement_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sector_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (agreement_id, sector_code),
  KEY agreement_sector_reverse (sector_code, agreement_id),
  FOREIGN KEY (agreement_id) REFERENCES agreement (id) ON DELETE CASCADE,
  FOREIGN KEY (sector_code) REFERENCES sector (code) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE document_country (
  document_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  country_code CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (document_id, country_code),
  KEY document_country_reverse (country_code, document_id),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE,
  FOREIGN KEY (country_code) REFERENCES country (code) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE document_organisation (
  document_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_code VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (document_id, organisation_code),
  KEY document_organisation_reverse (organisation_code, document_id),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE,
  FOREIGN KEY (organisation_code) REFERENCES organisation (code) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE document_sector (
  document_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sector_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (document_id, sector_code),
  KEY document_sector_reverse (sector_code, document_id),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE,
  FOREIGN KEY (sector_code) REFERENCES sector (code) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE document_official (
  document_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  official_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (document_id, official_id),
  KEY document_official_reverse (official_id, document_id),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE,
  FOREIGN KEY (official_id) REFERENCES official (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE document_agreement (
  document_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agreement_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (document_id, agreement_id),
  KEY document_agreement_reverse (agreement_id, document_id),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE,
  FOREIGN KEY (agreement_id) REFERENCES agreement (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
