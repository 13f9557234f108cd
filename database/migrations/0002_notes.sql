-- What a person writes down about an exercise on one piece of equipment: a note, and the machine's settings.
--
-- One row per field, so that two devices can be merged: the newer written_at holds.
-- An empty text is a field that was cleared; its row stays. Times as in the other tables.
-- `exercise` and `variant` are ids of the catalogue, as in sets.

CREATE TABLE notes (
    exercise    TEXT NOT NULL,
    variant     TEXT NOT NULL,
    field       TEXT NOT NULL CHECK (field IN ('seat', 'pin', 'foot_plate', 'note')),
    text        TEXT NOT NULL CHECK (length(text) <= 500),
    written_at  TEXT NOT NULL,
    zone        TEXT NOT NULL,
    PRIMARY KEY (exercise, variant, field)
) STRICT, WITHOUT ROWID;
