-- Fifty of everything, each tied to one of every other kind, agreements and documents to two countries; first in every
-- list of the API.
CREATE TABLE fifty (n INT NOT NULL PRIMARY KEY, country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL);
INSERT INTO fifty WITH RECURSIVE numbers AS (SELECT 0 AS n UNION ALL SELECT n + 1 FROM numbers WHERE n < 49)
  SELECT n, CONCAT(CHAR(48 + n DIV 10), CHAR(65 + n MOD 10)), CONCAT('FIFTY_', LPAD(n, 2, '0')), CONCAT('f', LPAD(n, 31, '0')) FROM numbers;
INSERT INTO country (code, code3, name_az, name_ru, name_tr, name_en) SELECT country, CONCAT(country, '0'), code, code, code, CONCAT('. ', code) FROM fifty;
INSERT INTO organisation (code, name_az, name_ru, name_tr, name_en) SELECT code, code, code, code, code FROM fifty;
INSERT INTO sector (code, parent_code, ordinal, name_az, name_ru, name_tr, name_en) VALUES ('FIFTY', NULL, 999, 'fifty', 'fifty', 'fifty', 'fifty');
INSERT INTO sector (code, parent_code, ordinal, name_az, name_ru, name_tr, name_en) SELECT code, 'FIFTY', 1000 + n, code, code, code, code FROM fifty;
INSERT INTO document (id, name, language, title, published_on, published_at, outlet, newest_first, text) SELECT id, code, 'AZ', code, '2999-01-01', '12:00', code, '2999-01-01', 'Fifty of everything.' FROM fifty;
INSERT INTO official (id, country_code, organisation_code, name_az, name_ru, name_tr, name_en) SELECT id, country, NULL, code, code, code, CONCAT('. ', code) FROM fifty WHERE n MOD 2 = 0;
INSERT INTO official (id, country_code, organisation_code, name_az, name_ru, name_tr, name_en) SELECT id, NULL, code, code, code, code, CONCAT('. ', code) FROM fifty WHERE n MOD 2 = 1;
INSERT INTO official_name SELECT id, 'AZ', code FROM fifty;
INSERT INTO official_position SELECT id, id, 'MINISTER', 0, '2999-01-01', '2999-01-01' FROM fifty;
INSERT INTO position_title SELECT id, 'AZ', code FROM fifty;
INSERT INTO agreement (id, type, status, date_year, date_month, date_day, newest_first, last_day, place, title_az,
  title_ru, title_tr, title_en)
  SELECT id, 'TREATY', 'SIGNED', 2999, 1, 1, '2999-01-01', '2999-01-01', code, code, code, code, code FROM fifty;
INSERT INTO agreement_title SELECT id, 'AZ', code FROM fifty;
INSERT INTO stage SELECT id, id, 'SIGNED', 0, 2999, 1, 1, code FROM fifty;
INSERT INTO citation SELECT CONCAT('fa', SUBSTRING(id, 3)), id, 'AGREEMENT', id, 0, 5, 0, 20 FROM fifty;
INSERT INTO citation SELECT CONCAT('fb', SUBSTRING(id, 3)), id, 'OFFICIAL', id, 0, 5, 0, 20 FROM fifty;
INSERT INTO position_citation SELECT id, CONCAT('fb', SUBSTRING(id, 3)) FROM fifty;
INSERT INTO stage_citation SELECT id, CONCAT('fa', SUBSTRING(id, 3)) FROM fifty;
INSERT INTO provision SELECT id, id, 0, CONCAT('fa', SUBSTRING(id, 3)) FROM fifty;
INSERT INTO provision_sector SELECT id, code FROM fifty;
INSERT INTO agreement_party (agreement_id, country_code, newest_first, last_day)
  SELECT f.id, p.country, '2999-01-01', '2999-01-01' FROM fifty f JOIN fifty p ON p.n IN (f.n, (f.n + 1) MOD 50);
INSERT INTO agreement_organisation (agreement_id, organisation_code, newest_first, last_day)
  SELECT id, code, '2999-01-01', '2999-01-01' FROM fifty;
INSERT INTO agreement_signatory (agreement_id, official_id, newest_first, last_day)
  SELECT id, id, '2999-01-01', '2999-01-01' FROM fifty;
INSERT INTO agreement_sector (agreement_id, sector_code, newest_first, last_day)
  SELECT id, code, '2999-01-01', '2999-01-01' FROM fifty;
INSERT INTO document_country (document_id, country_code, newest_first)
  SELECT f.id, p.country, '2999-01-01' FROM fifty f JOIN fifty p ON p.n IN (f.n, (f.n + 1) MOD 50);
INSERT INTO document_organisation (document_id, organisation_code, newest_first) SELECT id, code, '2999-01-01' FROM fifty;
INSERT INTO document_sector (document_id, sector_code, newest_first) SELECT id, code, '2999-01-01' FROM fifty;
INSERT INTO document_official (document_id, official_id, newest_first) SELECT id, id, '2999-01-01' FROM fifty;
INSERT INTO document_agreement SELECT id, id FROM fifty;
INSERT INTO kept_count (counted, kind, other_kind, value, other_value, n)
  SELECT c.counted, 'COUNTRY', 'COUNTRY', p.country_code, o.country_code, COUNT(*)
  FROM (SELECT 'AGREEMENT' AS counted UNION SELECT 'DOCUMENT') c JOIN fifty f
  JOIN agreement_party p ON p.agreement_id = f.id JOIN agreement_party o ON o.agreement_id = f.id GROUP BY 1, 4, 5;
INSERT INTO kept_count (counted, kind, other_kind, value, other_value, n)
  SELECT c.counted, 'COUNTRY', 'SECTOR', p.country_code, f.code, COUNT(*)
  FROM (SELECT 'AGREEMENT' AS counted UNION SELECT 'DOCUMENT') c JOIN fifty f
  JOIN agreement_party p ON p.agreement_id = f.id GROUP BY 1, 4, 5;
INSERT INTO kept_count (counted, kind, other_kind, value, other_value, n)
  SELECT counted, 'SECTOR', 'COUNTRY', other_value, value, n FROM kept_count
  WHERE kind = 'COUNTRY' AND other_kind = 'SECTOR' AND value IN (SELECT country FROM fifty);
INSERT INTO kept_count (counted, kind, other_kind, value, other_value, n)
  SELECT 'AGREEMENT', 'COUNTRY', 'YEAR', country, '2999', 2 FROM fifty;
