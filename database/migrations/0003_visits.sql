-- Visits with workouts, several athletes, every kind of set, and edits that can be taken back.
--
-- The tables `sets` and `reps` are built anew, for SQLite cannot change a CHECK in its place.
-- The athlete who trained before there were profiles has a fixed id and no name; the program calls them “You”.
-- `exercise_number` is the exercise's place in the visit; `set_number` counts within it.
-- `started_local` is derived: what the clock showed where the set was done. local_time(at, zone) is the program's.
-- README.md describes every table, view and column.

CREATE TABLE athletes (
    id              TEXT PRIMARY KEY,
    name            TEXT NOT NULL CHECK (length(name) <= 80),
    body_mass       TEXT,
    body_mass_unit  TEXT CHECK (body_mass_unit IN ('kg', 'lb')),
    created_at      TEXT NOT NULL,
    zone            TEXT NOT NULL,
    deleted_at      TEXT,
    CHECK ((body_mass IS NULL) = (body_mass_unit IS NULL))
) STRICT;

INSERT INTO athletes (id, name, created_at, zone)
VALUES ('00000000-0000-7000-8000-000000000001', '', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'UTC');

CREATE TABLE workouts (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    written_at  TEXT NOT NULL,
    zone        TEXT NOT NULL,
    deleted_at  TEXT
) STRICT;

CREATE TABLE workout_items (
    workout_id      TEXT NOT NULL REFERENCES workouts(id),
    position        INTEGER NOT NULL CHECK (position >= 1),
    exercise        TEXT NOT NULL,
    variant         TEXT NOT NULL,
    foot            TEXT NOT NULL CHECK (foot IN ('in', 'straight', 'out')),
    foot_angle_deg  INTEGER NOT NULL CHECK (foot_angle_deg BETWEEN 0 AND 45),
    kind            TEXT NOT NULL CHECK (kind IN ('warm_up', 'working', 'amrap', 'drop', 'hold', 'stretch')),
    side            TEXT NOT NULL CHECK (side IN ('both', 'left', 'right', 'each')),
    range_of_motion TEXT NOT NULL CHECK (range_of_motion IN ('full', 'bottom_half', 'top_half')),
    load            TEXT NOT NULL,
    load_unit       TEXT NOT NULL CHECK (load_unit IN ('kg', 'lb')),
    tempo           TEXT NOT NULL,
    rep_start       TEXT NOT NULL CHECK (rep_start IN ('eccentric', 'concentric')),
    sets            INTEGER NOT NULL CHECK (sets >= 1),
    reps            INTEGER NOT NULL CHECK (reps >= 1),
    reps_most       INTEGER CHECK (reps_most >= reps),
    rest_s          INTEGER NOT NULL CHECK (rest_s >= 0),
    joins_next      INTEGER NOT NULL DEFAULT 0 CHECK (joins_next IN (0, 1)),
    PRIMARY KEY (workout_id, position)
) STRICT, WITHOUT ROWID;

-- The loads that exist on a machine, as JSON; NULL where a person took them out again.
CREATE TABLE machines (
    exercise    TEXT NOT NULL,
    variant     TEXT NOT NULL,
    loads       TEXT CHECK (loads IS NULL OR json_valid(loads)),
    written_at  TEXT NOT NULL,
    zone        TEXT NOT NULL,
    PRIMARY KEY (exercise, variant)
) STRICT, WITHOUT ROWID;

-- A step is what one undo takes back. Its number is its place in the order of doing, whatever the clock said.
-- A closed step can be neither undone nor done again: something else came in between.
CREATE TABLE steps (
    number      INTEGER PRIMARY KEY,
    at          TEXT NOT NULL,
    zone        TEXT NOT NULL,
    undone_at   TEXT,
    closed      INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))
) STRICT;

-- One row that a step changed: the columns that became different, before and after, as JSON.
CREATE TABLE edits (
    step        INTEGER NOT NULL REFERENCES steps(number),
    entity      TEXT NOT NULL CHECK (entity IN ('sets', 'sessions', 'athletes', 'workouts')),
    entity_id   TEXT NOT NULL,
    before      TEXT NOT NULL CHECK (json_valid(before)),
    after       TEXT NOT NULL CHECK (json_valid(after)),
    PRIMARY KEY (step, entity, entity_id)
) STRICT, WITHOUT ROWID;

ALTER TABLE sessions ADD COLUMN workout_id TEXT REFERENCES workouts(id);

CREATE TABLE sets_now (
    id              TEXT PRIMARY KEY,
    session_id      TEXT NOT NULL REFERENCES sessions(id),
    athlete_id      TEXT NOT NULL REFERENCES athletes(id),
    exercise_number INTEGER NOT NULL CHECK (exercise_number >= 1),
    set_number      INTEGER NOT NULL CHECK (set_number >= 1),
    started_at      TEXT NOT NULL,
    finished_at     TEXT,
    zone            TEXT NOT NULL,
    started_local   TEXT NOT NULL,
    exercise        TEXT NOT NULL,
    variant         TEXT NOT NULL,
    knee            TEXT NOT NULL,
    foot            TEXT NOT NULL CHECK (foot IN ('in', 'straight', 'out')),
    foot_angle_deg  INTEGER NOT NULL CHECK (foot_angle_deg BETWEEN 0 AND 45),
    kind            TEXT NOT NULL CHECK (kind IN ('warm_up', 'working', 'amrap', 'drop', 'hold', 'stretch')),
    side            TEXT NOT NULL CHECK (side IN ('both', 'left', 'right')),
    range_of_motion TEXT NOT NULL CHECK (range_of_motion IN ('full', 'bottom_half', 'top_half')),
    load            TEXT NOT NULL,
    load_unit       TEXT NOT NULL CHECK (load_unit IN ('kg', 'lb')),
    load_kg         REAL NOT NULL CHECK (load_kg >= 0),
    body_mass_kg    REAL CHECK (body_mass_kg > 0),
    tempo           TEXT NOT NULL,
    rep_start       TEXT NOT NULL CHECK (rep_start IN ('eccentric', 'concentric')),
    sets_target     INTEGER NOT NULL CHECK (sets_target >= 1),
    reps_target     INTEGER NOT NULL CHECK (reps_target >= 1),
    reps            INTEGER NOT NULL DEFAULT 0 CHECK (reps >= 0),
    rest_target_s   INTEGER NOT NULL CHECK (rest_target_s >= 0),
    rest_s          REAL CHECK (rest_s >= 0),
    time_under_tension_s REAL NOT NULL DEFAULT 0 CHECK (time_under_tension_s >= 0),
    stop_reason     TEXT CHECK (stop_reason IN ('target', 'ended_early', 'interrupted')),
    pace_lost_rep   INTEGER CHECK (pace_lost_rep >= 1),
    rir             REAL CHECK (rir BETWEEN 0 AND 10),
    pain            INTEGER CHECK (pain BETWEEN 0 AND 10),
    note            TEXT NOT NULL DEFAULT '',
    deleted_at      TEXT,
    CHECK ((finished_at IS NULL) = (stop_reason IS NULL))
) STRICT;

INSERT INTO sets_now
SELECT id, session_id, '00000000-0000-7000-8000-000000000001', 1, set_number, started_at, finished_at, zone,
    local_time(started_at, zone), exercise, variant, knee, foot, foot_angle_deg, kind, side, range_of_motion, load,
    load_unit, load_kg, NULL, tempo, rep_start, sets_target, reps_target, reps, rest_target_s, rest_s,
    time_under_tension_s, stop_reason, NULL, rir, NULL, note, deleted_at
FROM sets;

CREATE TABLE reps_now (
    set_id  TEXT NOT NULL REFERENCES sets_now(id),
    rep     INTEGER NOT NULL CHECK (rep >= 1),
    at_s    REAL NOT NULL CHECK (at_s >= 0),
    tempo   TEXT NOT NULL,
    PRIMARY KEY (set_id, rep)
) STRICT, WITHOUT ROWID;

INSERT INTO reps_now SELECT set_id, rep, at_s, tempo FROM reps;

DROP TABLE reps;
DROP TABLE sets;
ALTER TABLE sets_now RENAME TO sets;
ALTER TABLE reps_now RENAME TO reps;

-- What a page of the log asks for stands in the index itself, so that a filter reads no row it does not show.
-- New sets are added at an index's end, which fills its pages; it is read backwards.
-- A set is over when it has a stop_reason, which is shorter than finished_at; both are there or neither.
CREATE INDEX sets_by_start ON sets (
    started_at, id, athlete_id, exercise, foot, kind, side, started_local, deleted_at, stop_reason
) WHERE deleted_at IS NULL AND stop_reason IS NOT NULL;
CREATE INDEX sets_by_exercise ON sets (
    exercise, started_at, id, athlete_id, foot, kind, side, started_local, deleted_at, stop_reason
) WHERE deleted_at IS NULL AND stop_reason IS NOT NULL;
CREATE INDEX sets_by_note ON sets (
    started_at, id, athlete_id, exercise, foot, kind, side, started_local, deleted_at, stop_reason, note
) WHERE deleted_at IS NULL AND stop_reason IS NOT NULL AND note != '';
CREATE INDEX sets_in_trash ON sets (
    started_at, id, athlete_id, exercise, foot, kind, side, started_local, deleted_at, stop_reason, reps, note
) WHERE deleted_at IS NOT NULL AND (stop_reason IS NOT NULL OR reps > 0);
CREATE INDEX sets_unfinished ON sets (id) WHERE finished_at IS NULL AND deleted_at IS NULL;
CREATE INDEX sets_of_session ON sets (session_id);
CREATE INDEX edits_by_entity ON edits (entity_id, step);
CREATE INDEX steps_undone ON steps (number) WHERE undone_at IS NOT NULL AND closed = 0;

CREATE VIEW training_log AS
SELECT
    date(sets.started_local) AS day,
    time(sets.started_local) AS time,
    CASE athletes.name WHEN '' THEN 'You' ELSE athletes.name END AS athlete,
    sets.exercise,
    sets.variant,
    sets.knee,
    CASE sets.foot WHEN 'straight' THEN 'straight' ELSE sets.foot || ' ' || sets.foot_angle_deg || '°' END AS feet,
    sets.kind,
    sets.side,
    sets.range_of_motion,
    sets.set_number,
    sets.load || ' ' || sets.load_unit AS load,
    sets.load_kg,
    sets.reps,
    sets.reps_target,
    sets.tempo,
    sets.time_under_tension_s,
    sets.rest_s,
    sets.rir,
    sets.pain,
    sets.stop_reason,
    sets.note,
    sets.session_id,
    sets.id AS set_id
FROM sets JOIN athletes ON athletes.id = sets.athlete_id
WHERE sets.deleted_at IS NULL AND sets.stop_reason IS NOT NULL AND athletes.deleted_at IS NULL
ORDER BY sets.started_at DESC, sets.id DESC;

CREATE VIEW weekly_sets AS
SELECT
    date(day, '-6 days', 'weekday 1') AS monday,
    athlete,
    exercise,
    count(DISTINCT day) AS days,
    sum(side != 'right') AS sets_left,
    sum(side != 'left') AS sets_right,
    sum(iif(side != 'right', reps, 0)) AS reps_left,
    sum(iif(side != 'left', reps, 0)) AS reps_right,
    max(load_kg) AS heaviest_kg,
    sum(load_kg * reps) AS volume_kg,
    sum(time_under_tension_s) AS time_under_tension_s
FROM training_log
WHERE reps > 0 AND kind NOT IN ('warm_up', 'hold', 'stretch')
GROUP BY 1, 2, 3
ORDER BY 1 DESC, 2, 3;

CREATE VIEW reps_by_set AS
SELECT
    training_log.day,
    training_log.athlete,
    training_log.exercise,
    reps.rep,
    reps.at_s,
    reps.at_s - lag(reps.at_s, 1, 0.0) OVER (PARTITION BY reps.set_id ORDER BY reps.rep) AS rep_s,
    reps.tempo,
    training_log.set_id
FROM training_log JOIN reps ON reps.set_id = training_log.set_id
ORDER BY training_log.day DESC, training_log.set_id DESC, reps.rep;
