-- What lists are sorted by and narrowed by, so that each is read in order from an index: the keys of a date's two
-- orders, never null, repeated where a link leads to what they sort; groups of sectors as links of their own; how many
-- agreements and documents each thing has.

-- Newest first an unknown date counts as of 1000-01-01, oldest first as of 9999-12-31: it is last either way.
-- last_day is the end of the month or year where no more is told; 9999-12-31 when unknown.
ALTER TABLE agreement
  DROP KEY agreement_date,
  CHANGE sort_date newest_first DATE NOT NULL,
  ADD last_day DATE NOT NULL DEFAULT '9999-12-31' AFTER newest_first,
  ADD oldest_first DATE AS (IF(newest_first = '1000-01-01', '9999-12-31', newest_first)) PERSISTENT,
  ADD status_rank TINYINT AS (FIELD(status, 'PROPOSED', 'AGREED', 'INITIALLED', 'SIGNED', 'RATIFIED', 'IN_FORCE',
    'SUSPENDED', 'TERMINATED')) PERSISTENT,
  ADD KEY agreement_newest (newest_first, id, last_day, type, status_rank),
  ADD KEY agreement_oldest (oldest_first, id, last_day, type, status_rank),
  ADD KEY agreement_type (type, newest_first, id, last_day),
  ADD KEY agreement_furthest (status_rank, newest_first, id, last_day),
  ADD KEY agreement_nearest (status_rank, newest_first DESC, id DESC),
  ADD KEY agreement_title_az (title_az, id),
  ADD KEY agreement_title_ru (title_ru, id),
  ADD KEY agreement_title_tr (title_tr, id),
  ADD KEY agreement_title_en (title_en, id);

UPDATE agreement SET last_day = CASE
  WHEN date_year IS NULL THEN '9999-12-31'
  WHEN date_month IS NULL THEN CONCAT(date_year, '-12-31')
  WHEN date_day IS NULL THEN LAST_DAY(newest_first)
  ELSE newest_first END;

ALTER TABLE agreement_party
  DROP KEY agreement_party_reverse,
  ADD newest_first DATE NOT NULL DEFAULT '1000-01-01',
  ADD last_day DATE NOT NULL DEFAULT '9999-12-31',
  ADD oldest_first DATE AS (IF(newest_first = '1000-01-01', '9999-12-31', newest_first)) PERSISTENT,
  ADD KEY agreement_party_newest (country_code, newest_first, agreement_id, last_day),
  ADD KEY agreement_party_oldest (country_code, oldest_first, agreement_id, last_day);

ALTER TABLE agreement_organisation
  DROP KEY agreement_organisation_reverse,
  ADD newest_first DATE NOT NULL DEFAULT '1000-01-01',
  ADD last_day DATE NOT NULL DEFAULT '9999-12-31',
  ADD oldest_first DATE AS (IF(newest_first = '1000-01-01', '9999-12-31', newest_first)) PERSISTENT,
  ADD KEY agreement_organisation_newest (organisation_code, newest_first, agreement_id, last_day),
  ADD KEY agreement_organisation_oldest (organisation_code, oldest_first, agreement_id, last_day);

ALTER TABLE agreement_signatory
  DROP KEY agreement_signatory_reverse,
  ADD newest_first DATE NOT NULL DEFAULT '1000-01-01',
  ADD last_day DATE NOT NULL DEFAULT '9999-12-31',
  ADD oldest_first DATE AS (IF(newest_first = '1000-01-01', '9999-12-31', newest_first)) PERSISTENT,
  ADD KEY agreement_signatory_newest (official_id, newest_first, agreement_id, last_day),
  ADD KEY agreement_signatory_oldest (official_id, oldest_first, agreement_id, last_day);

-- told: a document ties the agreement to this very sector; else to one under this group
ALTER TABLE agreement_sector
  DROP KEY agreement_sector_reverse,
  ADD told TINYINT NOT NULL DEFAULT 1,
  ADD newest_first DATE NOT NULL DEFAULT '1000-01-01',
  ADD last_day DATE NOT NULL DEFAULT '9999-12-31',
  ADD oldest_first DATE AS (IF(newest_first = '1000-01-01', '9999-12-31', newest_first)) PERSISTENT,
  ADD KEY agreement_sector_newest (sector_code, newest_first, agreement_id, last_day),
  ADD KEY agreement_sector_oldest (sector_code, oldest_first, agreement_id, last_day);

INSERT IGNORE INTO agreement_sector (agreement_id, sector_code, told)
  SELECT DISTINCT l.agreement_id, s.parent_code, 0 FROM agreement_sector l JOIN sector s ON s.code = l.sector_code
  WHERE s.parent_code IS NOT NULL;

UPDATE agreement_party l JOIN agreement a ON a.id = l.agreement_id
  SET l.newest_first = a.newest_first, l.last_day = a.last_day;
UPDATE agreement_organisation l JOIN agreement a ON a.id = l.agreement_id
  SET l.newest_first = a.newest_first, l.last_day = a.last_day;
UPDATE agreement_signatory l JOIN agreement a ON a.id = l.agreement_id
  SET l.newest_first = a.newest_first, l.last_day = a.last_day;
UPDATE agreement_sector l JOIN agreement a ON a.id = l.agreement_id
  SET l.newest_first = a.newest_first, l.last_day = a.last_day;

ALTER TABLE document
  DROP KEY document_published,
  CHANGE sort_date newest_first DATE NOT NULL,
  ADD oldest_first DATE AS (IF(newest_first = '1000-01-01', '9999-12-31', newest_first)) PERSISTENT,
  ADD KEY document_newest (newest_first, id, language),
  ADD KEY document_oldest (oldest_first, id, language),
  ADD KEY document_language (language, newest_first, id);

ALTER TABLE document_country
  DROP KEY document_country_reverse,
  ADD newest_first DATE NOT NULL DEFAULT '1000-01-01',
  ADD oldest_first DATE AS (IF(newest_first = '1000-01-01', '9999-12-31', newest_first)) PERSISTENT,
  ADD KEY document_country_newest (country_code, newest_first, document_id),
  ADD KEY document_country_oldest (country_code, oldest_first, document_id);

ALTER TABLE document_organisation
  DROP KEY document_organisation_reverse,
  ADD newest_first DATE NOT NULL DEFAULT '1000-01-01',
  ADD oldest_first DATE AS (IF(newest_first = '1000-01-01', '9999-12-31', newest_first)) PERSISTENT,
  ADD KEY document_organisation_newest (organisation_code, newest_first, document_id),
  ADD KEY document_organisation_oldest (organisation_code, oldest_first, document_id);

ALTER TABLE document_official
  DROP KEY document_official_reverse,
  ADD newest_first DATE NOT NULL DEFAULT '1000-01-01',
  ADD oldest_first DATE AS (IF(newest_first = '1000-01-01', '9999-12-31', newest_first)) PERSISTENT,
  ADD KEY document_official_newest (official_id, newest_first, document_id),
  ADD KEY document_official_oldest (official_id, oldest_first, document_id);

-- told: the document speaks of this very sector; else of one under this group
ALTER TABLE document_sector
  DROP KEY document_sector_reverse,
  ADD told TINYINT NOT NULL DEFAULT 1,
  ADD newest_first DATE NOT NULL DEFAULT '1000-01-01',
  ADD oldest_first DATE AS (IF(newest_first = '1000-01-01', '9999-12-31', newest_first)) PERSISTENT,
  ADD KEY document_sector_newest (sector_code, newest_first, document_id),
  ADD KEY document_sector_oldest (sector_code, oldest_first, document_id);

INSERT IGNORE INTO document_sector (document_id, sector_code, told)
  SELECT DISTINCT l.document_id, s.parent_code, 0 FROM document_sector l JOIN sector s ON s.code = l.sector_code
  WHERE s.parent_code IS NOT NULL;

UPDATE document_country l JOIN document d ON d.id = l.document_id SET l.newest_first = d.newest_first;
UPDATE document_organisation l JOIN document d ON d.id = l.document_id SET l.newest_first = d.newest_first;
UPDATE document_official l JOIN document d ON d.id = l.document_id SET l.newest_first = d.newest_first;
UPDATE document_sector l JOIN document d ON d.id = l.document_id SET l.newest_first = d.newest_first;

-- a group's counts are of all under it
ALTER TABLE country ADD agreements INT NOT NULL DEFAULT 0, ADD documents INT NOT NULL DEFAULT 0,
  ADD KEY country_name_az (name_az, code), ADD KEY country_name_ru (name_ru, code),
  ADD KEY country_name_tr (name_tr, code), ADD KEY country_name_en (name_en, code),
  ADD KEY country_fewest_agreements (agreements, name_en, code),
  ADD KEY country_most_agreements (agreements DESC, name_en, code),
  ADD KEY country_fewest_documents (documents, name_en, code),
  ADD KEY country_most_documents (documents DESC, name_en, code);
ALTER TABLE organisation ADD agreements INT NOT NULL DEFAULT 0, ADD documents INT NOT NULL DEFAULT 0;
ALTER TABLE sector ADD agreements INT NOT NULL DEFAULT 0, ADD documents INT NOT NULL DEFAULT 0;
ALTER TABLE load_state ADD agreements INT NOT NULL DEFAULT 0, ADD documents INT NOT NULL DEFAULT 0;

ALTER TABLE official
  ADD agreements INT NOT NULL DEFAULT 0,
  ADD documents INT NOT NULL DEFAULT 0,
  -- the country's code, behind all codes for an organisation's official: to sort by
  ADD country_key CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '~' AFTER country_code,
  ADD KEY official_name_az (name_az, id),
  ADD KEY official_name_ru (name_ru, id),
  ADD KEY official_name_tr (name_tr, id),
  ADD KEY official_name_en (name_en, id),
  ADD KEY official_country (country_key, name_en, id),
  ADD KEY official_fewest (documents, name_en, id),
  ADD KEY official_most (documents DESC, name_en, id),
  ADD KEY official_country_az (country_code, name_az, id),
  ADD KEY official_country_ru (country_code, name_ru, id),
  ADD KEY official_country_tr (country_code, name_tr, id),
  ADD KEY official_country_en (country_code, name_en, id);
ALTER TABLE official_position ADD KEY position_role (role, official_id);

UPDATE country c SET
  agreements = (SELECT COUNT(*) FROM agreement_party l WHERE l.country_code = c.code),
  documents = (SELECT COUNT(*) FROM document_country l WHERE l.country_code = c.code);
UPDATE organisation o SET
  agreements = (SELECT COUNT(*) FROM agreement_organisation l WHERE l.organisation_code = o.code),
  documents = (SELECT COUNT(*) FROM document_organisation l WHERE l.organisation_code = o.code);
UPDATE sector s SET
  agreements = (SELECT COUNT(*) FROM agreement_sector l WHERE l.sector_code = s.code),
  documents = (SELECT COUNT(*) FROM document_sector l WHERE l.sector_code = s.code);
UPDATE official o SET
  country_key = COALESCE(country_code, '~'),
  agreements = (SELECT COUNT(*) FROM agreement_signatory l WHERE l.official_id = o.id),
  documents = (SELECT COUNT(*) FROM document_official l WHERE l.official_id = o.id);
UPDATE load_state SET agreements = (SELECT COUNT(*) FROM agreement), documents = (SELECT COUNT(*) FROM document);
