-- What is searched: names, titles and texts folded to plain words (org.entente.folding), in every spelling that they may
-- be asked by. Two capitals of the kind stand in front of each word, so that the full text index takes words of one letter
-- and common ones, and finds those of one kind alone; texts in one column are kept apart by a full stop.

-- countries, organisations, sectors, officials: their names in all languages
CREATE TABLE search_name (
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- how many documents and agreements tell of it
  known INT NOT NULL,
  folded TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (kind, subject_key),
  KEY search_name_best (kind, known DESC, subject_key),
  FULLTEXT KEY search_name_words (folded)
) ENGINE = InnoDB CHARACTER SET ascii COLLATE ascii_bin;

-- agreements and documents: their titles; officials: their names with their offices
CREATE TABLE search_title (
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  known INT NOT NULL,
  folded TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (kind, subject_key),
  KEY search_title_best (kind, known DESC, subject_key),
  FULLTEXT KEY search_title_words (folded)
) ENGINE = InnoDB CHARACTER SET ascii COLLATE ascii_bin;

-- documents: title and text
CREATE TABLE search_text (
  document_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  newest_first DATE NOT NULL,
  folded MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  KEY search_text_best (newest_first DESC, document_id),
  FULLTEXT KEY search_text_words (folded),
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET ascii COLLATE ascii_bin;

-- every end of every word of names and titles: what is looked for inside a word begins one of them
CREATE TABLE search_end (
  word_end VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  word VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (word_end, word)
) ENGINE = InnoDB CHARACTER SET ascii COLLATE ascii_bin;

-- the words of names with no letter or one left out: a word with one wrong letter shares one of these with the right one
CREATE TABLE search_gap (
  gapped VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  word VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (gapped, word)
) ENGINE = InnoDB CHARACTER SET ascii COLLATE ascii_bin;

-- what is on record has no folds yet: the next load reads all texts again, whenever it is to load at all
DELETE FROM document_reading;
UPDATE load_state SET revision = '';
