-- The first shape of the log: sessions, the sets done in them, and each completed rep.
--
-- Ids are UUIDv7 text: they sort by time and can be merged between devices.
-- Times are UTC text, ISO 8601 with milliseconds and Z; the IANA zone stands beside.
-- A load is kept as entered (load, load_unit); load_kg is derived. Targets stand beside what was done.
-- sessions.underruns counts how often the sound ran out; NULL where nothing was to be heard.
-- A deleted row keeps its place with deleted_at set.

PRAGMA application_id = 1128352838;  -- "CALF"

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

CREATE INDEX sets_by_start ON sets (started_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX sets_by_exercise ON sets (exercise, started_at DESC) WHERE deleted_at IS NULL;
CREATE INDEX sets_unfinished ON sets (id) WHERE finished_at IS NULL AND deleted_at IS NULL;

-- One row per completed rep: seconds under tension since the set began, and the tempo it was done at.
CREATE TABLE reps (
    set_id  TEXT NOT NULL REFERENCES sets(id),
    rep     INTEGER NOT NULL CHECK (rep >= 1),
    at_s    REAL NOT NULL CHECK (at_s >= 0),
    tempo   TEXT NOT NULL,
    PRIMARY KEY (set_id, rep)
) STRICT, WITHOUT ROWID;
