DELETE FROM kept_count WHERE value IN (SELECT country FROM fifty) OR value IN (SELECT code FROM fifty);
DELETE FROM document WHERE id IN (SELECT id FROM fifty);
DELETE FROM agreement WHERE id IN (SELECT id FROM fifty);
DELETE FROM official WHERE id IN (SELECT id FROM fifty);
DELETE FROM organisation WHERE code IN (SELECT code FROM fifty);
DELETE FROM country WHERE code IN (SELECT country FROM fifty);
DELETE FROM sector WHERE parent_code = 'FIFTY';
DELETE FROM sector WHERE code = 'FIFTY';
DROP TABLE fifty;
