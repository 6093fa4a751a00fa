-- How far the load under way has come: one row while there is one, for every replica to tell.
CREATE TABLE load_progress (
  id TINYINT NOT NULL PRIMARY KEY CHECK (id = 1),
  done INT NOT NULL,
  files INT NOT NULL,
  elapsed_millis BIGINT NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
