-- The log's present shape: what the migrations build, tables and then indexes, each by name.
-- tests/logbook/test_schema.py proves it equal to them; it is not read by the program.

PRAGMA application_id = 1128352838;  -- "CALF"

CREATE TABLE notes (
    exercise    TEXT NOT NULL,
    variant     TEXT NOT NULL,
    field       TEXT NOT NULL CHECK (field IN ('seat', 'pin', 'foot_plate', 'note')),
    text        TEXT NOT NULL CHECK (length(text) <= 500),
    written_at  TEXT NOT NULL,
    zone        TEXT NOT NULL,
    PRIMARY KEY (exercise, variant, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE reps (
    set_id  TEXT NOT NULL REFERENCES sets(id),
    rep     INTEGER NOT NULL CHECK (rep >= 1),
    at_s    REAL NOT NULL CHECK (at_s >= 0),
    tempo   TEXT NOT NULL,
    PRIMARY KEY (set_id, rep)
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
    id          TEXT PRIMARY KEY,
    started_at  TEXT NOT NULL,
    zone        TEXT NOT NULL,
    underruns   INTEGER CHECK (underruns >= 0),
    deleted_at  TEXT
) STRICT;

CREATE TABLE sets (
    id              TEXT PRIMARY KEY,
    session_id      TEXT NOT NULL REFERENCES sessions(id),
    set_number      INTEGER NOT NULL CHECK (set_number >= 1),
    started_at      TEXT NOT NULL,
    finished_at     TEXT,
    zone            TEXT NOT NULL,
    exercise        TEXT NOT NULL,
    variant         TEXT NOT NULL,
    knee            TEXT NOT NULL,
    foot            TEXT NOT NULL CHECK (foot IN ('in', 'straight', 'out')),
    foot_angle_deg  INTEGER NOT NULL CHECK (foot_angle_deg BETWEEN 0 AND 45),
    kind            TEXT NOT NULL CHECK (kind IN ('working', 'amrap')),
    side            TEXT NOT NULL CHECK (side IN ('both', 'left', 'right')),
    range_of_motion TEXT NOT NULL CHECK (range_of_motion IN ('full', 'bottom_half', 'top_half')),
    load            TEXT NOT NULL,
    load_unit       TEXT NOT NULL CHECK (load_unit IN ('kg', 'lb')),
    load_kg         REAL NOT NULL CHECK (load_kg >= 0),
    tempo           TEXT NOT NULL,
    rep_start       TEXT NOT NULL CHECK (rep_start IN ('eccentric', 'concentric')),
    sets_target     INTEGER NOT NULL CHECK (sets_target >= 1),
    reps_target     INTEGER NOT NULL CHECK (reps_target >= 1),
    reps            INTEGER NOT NULL DEFAULT 0 CHECK (reps >= 0),
    rest_target_s   INTEGER NOT NULL CHECK (rest_target_s >= 0),
    rest_s          REAL CHECK (rest_s >= 0),
    time_under_tension_s REAL NOT NULL DEFAULT 0 CHECK (time_under_tension_s >= 0),
    stop_reason     TEXT CHECK (stop_reason IN ('target', 'ended_early', 'interrupted')),
    rir             REAL CHECK (rir BETWEEN 0 AND 10),
    note            TEXT NOT NULL DEFAULT '',
    deleted_at      TEXT,
    CHECK ((finished_at IS NULL) = (stop_reason IS NULL))
) STRICT;

CREATE INDEX sets_by_exercise ON sets (exercise, started_at DESC) WHERE deleted_at IS NULL;

CREATE INDEX sets_by_start ON sets (started_at DESC, id DESC) WHERE deleted_at IS NULL;

CREATE INDEX sets_unfinished ON sets (id) WHERE finished_at IS NULL AND deleted_at IS NULL;
