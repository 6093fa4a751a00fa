-- How texts call officials; a few are used again and again, so that a load knows who is who without reading the texts'
-- readings. The key begins a digest of the rest.
CREATE TABLE appellation (
  id CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  told MEDIUMTEXT NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What a load wants to know of every document, in narrow rows that are read at once.
CREATE TABLE document_gist (
  document_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name VARCHAR(255) NOT NULL,
  language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  published_on DATE,
  -- digest of what the file system and the rules of loading say of the file; null when they do not settle it
  stamp BINARY(16),
  -- of the file's bytes and of the reader's vocabulary
  fingerprint BINARY(32) NOT NULL,
  -- digest of the rows that the document alone decides
  content BINARY(8) NOT NULL,
  -- ids, one for each official in the order of the reading, blanks between
  appellations MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- those of each agreement in the order of the reading, semicolons between
  parties MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Only what the same rules made is what a load can go on from; null when it cannot.
ALTER TABLE load_state ADD rules BINARY(32) AFTER source;

-- those on record have no gist yet: the next load reads all files again, whenever it is to load at all
ALTER TABLE document_reading DROP fingerprint, DROP content;
DELETE FROM document_reading;
UPDATE load_state SET source = NULL;
