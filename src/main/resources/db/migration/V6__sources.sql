-- What a load was made of, so that the next one tells at a glance that nothing changed: null when it cannot.
ALTER TABLE load_state ADD source BINARY(32);

-- A digest of all rows that a document alone decides, so that a revision is named without reading them.
ALTER TABLE document_reading ADD content BINARY(32) NOT NULL DEFAULT '' AFTER fingerprint;
-- those on record have none yet: the next load reads their files again
DELETE FROM document_reading;
