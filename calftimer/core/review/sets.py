# SPDX-License-Identifier: MIT
"""The sets of a log in columns, so that a hundred thousand of them are a few arrays.

All that is said in words of a set (whose, which exercise, feet, side, tempo …) is its `Setting`. A log has few
settings and many sets, so a question about words is asked of the settings and looked up for the sets.

Sets that are not finished, and deleted ones, are never among them.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date

import numpy as np

from calftimer.core.catalogue import Catalogue, variant_of
from calftimer.core.plan import FootPosition, RangeOfMotion, SetKind, Side
from calftimer.core.record import SetRecord, at_place
from calftimer.core.tempo import Tempo

# Standing, the feet bear the body; on the sled and the seat they do not, and in the donkey raise arms or a bench
# bear a part that nobody measured.
BEARS_BODY = ("standing", "single-leg")
_VISIT_GAP_S = 6 * 3600.0  # between two sets of one visit there is less


@dataclass(frozen=True, slots=True)
class Setting:
    """All that is said in words of a set. Sets of one setting are *matched*: they can be compared.

    Ids are the catalogue's. The same exercise, equipment, knee, feet (to the degree), side, kind of set, range of
    motion, tempo and athlete: slower lowering gives fewer reps (Wilk, PMC6006544) and a lower maximum (PMC7196738),
    and another machine has another lever.
    """

    athlete_id: str
    exercise: str
    variant: str
    knee: str
    foot: FootPosition
    side: Side
    kind: SetKind
    range_of_motion: RangeOfMotion
    tempo: Tempo


@dataclass(frozen=True, eq=False)
class Sets:
    """Finished sets, oldest first: one array per column, each as long as the others.

    `settings` are looked up by `setting`, `session_ids` by `visit`, in order of time: a session of the log is one
    visit, or several of the same session id, where a person moved sets of it to another time (see `_by_visit`).
    `started_s` are UTC seconds since 1970 and `days` the dates at the place on which each set's visit began
    (datetime64[D]). NaN stands where a number was not given. `lifted_kg` is the load and, where the feet bear the
    body, the body mass; NaN where that is not known (see `known_by`). `seconds` is the time under tension, pauses
    included.
    """

    settings: tuple[Setting, ...]
    session_ids: tuple[str, ...]
    ids: np.ndarray
    setting: np.ndarray
    visit: np.ndarray
    started_s: np.ndarray
    days: np.ndarray
    load_kg: np.ndarray
    lifted_kg: np.ndarray
    body_mass_kg: np.ndarray
    reps: np.ndarray
    seconds: np.ndarray
    rest_s: np.ndarray
    rest_target_s: np.ndarray
    pace_lost_rep: np.ndarray

    def __len__(self) -> int:
        return len(self.ids)

    def take(self, which: np.ndarray | slice) -> Sets:
        """Return the sets that a mask or an array of places chooses."""
        if isinstance(which, np.ndarray) and which.dtype == bool and which.all():
            return self  # arrays are never written to, and most questions leave all sets in
        return replace(self, **{name: getattr(self, name)[which] for name in _ARRAYS})

    def per_setting(self, value: Callable[[Setting], float]) -> np.ndarray:
        """Return for each set a number or truth that its setting decides; `value` is asked once per setting."""
        return np.array([value(setting) for setting in self.settings] or [0.0])[self.setting]

    def where(self, holds: Callable[[Setting], bool]) -> Sets:
        """Return the sets whose setting `holds`."""
        return self.take(self.per_setting(holds).astype(bool))

    def codes(self, key: Callable[[Setting], Hashable]) -> tuple[np.ndarray, list[Hashable]]:
        """Return (a code for each set, the keys by code) for a key that the setting decides; only keys that occur."""
        by_setting, keys = coded(key(setting) for setting in self.settings)
        used, codes = np.unique(by_setting[self.setting], return_inverse=True)
        return codes, [keys[code] for code in used]

    def known_by(self, catalogue: Catalogue) -> Sets:
        """Return these sets with the ids of today in place of those of before, and with what was lifted.

        An exercise that the catalogue does not know keeps its id, and counts by its load alone.
        """
        exercises = catalogue.exercises_in_log()

        def of_today(setting: Setting) -> Setting:
            exercise = exercises.get(setting.exercise)
            variant = exercise and variant_of(exercise, setting.variant)
            return replace(
                setting,
                exercise=exercise.id if exercise else setting.exercise,
                variant=variant.id if variant else setting.variant,
            )

        renamed, settings = coded(map(of_today, self.settings))
        bears = np.array([_bears_body(exercises.get(setting.exercise)) for setting in settings] or [False])
        setting = renamed[self.setting]
        lifted_kg = np.where(bears[setting], self.load_kg + self.body_mass_kg, self.load_kg)
        return replace(self, settings=tuple(settings), setting=setting, lifted_kg=lifted_kg)


_ARRAYS = tuple(column.name for column in fields(Sets) if column.name not in ("settings", "session_ids"))


def _bears_body(exercise: object | None) -> bool:
    return exercise is not None and exercise.body in BEARS_BODY


def coded(keys: Iterable[Hashable]) -> tuple[np.ndarray, list[Hashable]]:
    """Return (for each key a code, the distinct keys by code), in the order of first occurrence."""
    keys = list(keys)
    places = {key: place for place, key in enumerate(dict.fromkeys(keys))}
    return np.fromiter(map(places.__getitem__, keys), dtype=np.intp, count=len(keys)), list(places)


def sets_from(
    ids: Sequence[str],
    sessions: Sequence[str],
    settings: tuple[np.ndarray, Sequence[Setting]],
    started_s: np.ndarray,
    days: np.ndarray,
    numbers: Mapping[str, np.ndarray],
) -> Sets:
    """Put columns together, in any order; `settings` are (code of each set, what the codes mean).

    `days` are those of the sets themselves; `numbers` holds the float columns of `Sets` by name, without `lifted_kg`.
    """
    session, session_ids = coded(sessions)
    found = Sets(
        settings=tuple(settings[1]),
        session_ids=tuple(session_ids),
        ids=np.array(ids, dtype=object),
        setting=settings[0],
        visit=session,
        started_s=started_s,
        days=days,
        lifted_kg=numbers["load_kg"],
        **numbers,
    )
    # Ids are UUIDv7: they order what began in the same instant.
    in_order = np.all(np.diff(started_s) > 0)
    found = found if in_order else found.take(np.lexsort((found.ids.astype(str), started_s)))
    return _by_visit(found)


def _by_visit(sets: Sets) -> Sets:
    """Return sets that were put together by session, put together by visit.

    A set of the session that a person moved to another time in the log is a visit of its own. The day of a visit is
    that of its first set: who trains past midnight has trained on one day. Before an athlete's first set of a visit
    there is no rest, whatever was measured before it when it lay elsewhere.
    """
    order = np.argsort(sets.visit, kind="stable")
    begins = np.ones(len(order), dtype=bool)
    begins[1:] = (np.diff(sets.visit[order]) != 0) | (np.diff(sets.started_s[order]) > _VISIT_GAP_S)
    firsts, by_time = np.sort(order[begins]), np.argsort(order[begins])
    visit = np.empty_like(order)
    visit[order] = np.argsort(by_time)[np.cumsum(begins) - 1]
    athlete, athletes = sets.codes(lambda setting: setting.athlete_id)
    rest_s = sets.rest_s.copy()
    rest_s[np.unique(visit * len(athletes) + athlete, return_index=True)[1]] = np.nan
    session_ids = tuple(sets.session_ids[session] for session in sets.visit[firsts])
    return replace(sets, session_ids=session_ids, visit=visit, days=sets.days[firsts][visit], rest_s=rest_s)


def sets_of(records: Iterable[SetRecord]) -> Sets:
    """Return the columns of finished records that were read one by one."""
    records = [record for record in records if record.finished_at is not None]

    def numbers(value: Callable[[SetRecord], float | None]) -> np.ndarray:
        return np.array([value(record) for record in records], dtype=float)

    return sets_from(
        [record.id for record in records],
        [record.session_id for record in records],
        coded(map(setting_of, records)),
        numbers(lambda record: record.started_at.timestamp()),
        np.array([at_place(record.started_at, record.zone).date() for record in records], dtype="datetime64[D]"),
        {
            "load_kg": numbers(lambda record: record.load.kg),
            "body_mass_kg": numbers(lambda record: record.body_mass_kg),
            "reps": numbers(lambda record: record.reps),
            "seconds": numbers(lambda record: record.time_under_tension_s),
            "rest_s": numbers(lambda record: record.rest_s),
            "rest_target_s": numbers(lambda record: record.rest_target_s),
            "pace_lost_rep": numbers(lambda record: record.pace_lost_rep),
        },
    )


def setting_of(record: SetRecord) -> Setting:
    """Return the setting of one record."""
    return Setting(
        record.athlete_id,
        record.exercise,
        record.variant,
        record.knee,
        record.foot,
        record.side,
        record.kind,
        record.range_of_motion,
        record.tempo,
    )


@dataclass(frozen=True, slots=True)
class Selection:
    """Which sets a page or command is about; an empty tuple or None leaves all in. Both dates are included."""

    athlete_id: str | None = None
    exercises: tuple[str, ...] = ()
    feet: tuple[FootPosition, ...] = ()
    sides: tuple[Side, ...] = ()
    tempos: tuple[Tempo, ...] = ()
    kinds: tuple[SetKind, ...] = ()
    since: date | None = None
    until: date | None = None

    def of(self, sets: Sets) -> Sets:
        """Return the sets that are meant."""
        chosen = sets.where(self._holds)
        begins = np.datetime64(self.since or date.min, "D")
        ends = np.datetime64(self.until or date.max, "D")
        return chosen.take((chosen.days >= begins) & (chosen.days <= ends))

    def _holds(self, setting: Setting) -> bool:
        asked = (
            (self.exercises, setting.exercise),
            (self.feet, setting.foot),
            (self.sides, setting.side),
            (self.tempos, setting.tempo),
            (self.kinds, setting.kind),
        )
        return self.athlete_id in (None, setting.athlete_id) and all(not given or one in given for given, one in asked)
