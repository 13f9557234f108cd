# SPDX-License-Identifier: MIT
"""What the voice says when: words placed on a timeline, given how long each word lasts.

A word that does not fit is left out; nothing is ever said faster. The rules:

    phase words     at the onset of each phase that is at least as long as its word.
    rep numbers     once in a rep: after the phase word in the longest phase that has room, else in place of
                    the word of the rep's first phase, else not at all.
    announcements   “three to go” at the third-last rep (unless it is the first), “last one” at the last,
                    “halfway” where half of the reps are done (in sets of eight and more), in place of the
                    number: after the word of the rep's first phase, else in its place, else like a number.
    a hold          instead of a number: “halfway” where half of it is done, if it lasts 16 s or more, and its last
                    five seconds counted down.
    count-in        the last five seconds are counted down, each number after its beep; before them, where
                    there are more, “get ready”.
    set end         “set complete” after the end's sound; a rest says “rest” after it, or “switch sides”.
    rest            “ten seconds” after the warning's sound; “get ready” after the first of the last beeps, where
                    no count-in takes their place.

No two words overlap: within a phase they stand `GAP_FRAMES` apart, and each ends with its phase at the
latest. Words after a beep end before the next cue.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from calftimer.core.plan import REPS_MAX
from calftimer.core.tempo import Phase
from calftimer.core.timeline import REST_COUNTS_S, SAMPLE_RATE, TAIL_FRAMES, CueKind, PhaseSpan, Timeline

PHASE_WORDS = {
    Phase.ECCENTRIC: "lower",
    Phase.BOTTOM: "stretch",
    Phase.CONCENTRIC: "raise",
    Phase.TOP: "squeeze",
}
LAST_ONE, THREE_TO_GO = "last-one", "three-to-go"
HALFWAY, SWITCH_SIDES = "halfway", "switch-sides"
REST, TEN_SECONDS, GET_READY, SET_COMPLETE = "rest", "ten-seconds", "get-ready", "set-complete"
PHRASES = (LAST_ONE, THREE_TO_GO, HALFWAY, SWITCH_SIDES, REST, TEN_SECONDS, GET_READY, SET_COMPLETE)
NUMBERS = tuple(str(number) for number in range(1, REPS_MAX + 1))
WORDS = (*PHASE_WORDS.values(), *PHRASES, *NUMBERS)

GAP_FRAMES = SAMPLE_RATE // 10
COUNTED_S = 5
HALVED_FROM_REPS = 8
HALVED_FROM_FRAMES = 16 * SAMPLE_RATE
# How long after its cue a word begins, so that the cue's own sound comes first (audio/sounds keeps to it).
AFTER_COUNT_FRAMES = SAMPLE_RATE * 16 // 100
AFTER_WARNING_FRAMES = SAMPLE_RATE * 4 // 10
AFTER_END_FRAMES = SAMPLE_RATE * 6 // 10


@dataclass(frozen=True, slots=True)
class Utterance:
    """`word` is said from `frame` on, in frames of its timeline."""

    frame: int
    word: str


def utterances(timeline: Timeline, lengths: Mapping[str, int]) -> tuple[Utterance, ...]:
    """Return what is said during `timeline`, in order; `lengths` holds the frames of each word there is."""
    said: dict[int, str] = {}
    for frame, end_frame, word in _around_the_reps(timeline):
        if _fits(word, frame, end_frame, lengths):
            said[frame] = word
    last_rep = max((cue.rep or 0 for cue in timeline.cues if cue.kind is CueKind.LAST_REP), default=0)
    if last_rep == 0 and timeline.first_rep == timeline.reps == 1:
        return _in_order(said | _in_a_hold(timeline, lengths))
    for rep, spans in groupby(timeline.spans, key=lambda span: span.rep):
        said |= _in_a_rep(tuple(spans), _announcement(rep, last_rep), str(rep), lengths)
    return _in_order(said)


def _in_order(said: Mapping[int, str]) -> tuple[Utterance, ...]:
    return tuple(Utterance(frame, said[frame]) for frame in sorted(said))


def _announcement(rep: int, last_rep: int) -> str | None:
    """Return what is said of a rep besides its number; `last_rep` is 0 where none was set."""
    if rep == last_rep:
        return LAST_ONE
    if 1 < rep == last_rep - 2:
        return THREE_TO_GO
    return HALFWAY if last_rep >= HALVED_FROM_REPS and rep == last_rep // 2 + 1 else None


def _fits(word: str | None, frame: int, end_frame: int, lengths: Mapping[str, int]) -> bool:
    """Tell whether there is such a word and it is over by `end_frame` when said at `frame`."""
    return word is not None and word in lengths and frame + lengths[word] <= end_frame


def _in_a_rep(
    spans: Sequence[PhaseSpan], announcement: str | None, number: str | None, lengths: Mapping[str, int]
) -> dict[int, str]:
    """Return the words of one rep by their frames: the phases', and the announcement or the number."""
    said: dict[int, str] = {}
    rooms: list[tuple[int, PhaseSpan]] = []
    for span in spans:
        word = PHASE_WORDS[span.phase]
        free_frame = span.start_frame
        if _fits(word, span.start_frame, span.end_frame, lengths):
            said[span.start_frame] = word
            free_frame += lengths[word] + GAP_FRAMES
        rooms.append((free_frame, span))
    longest_first = sorted(rooms, key=lambda room: room[1].start_frame - room[1].end_frame)
    in_place = (spans[0].start_frame, spans[0])
    for word, places in (
        (announcement, (rooms[0], in_place, *longest_first)),
        (number, (*longest_first, in_place)),
    ):
        for frame, span in places:
            if _fits(word, frame, span.end_frame, lengths):
                return said | {frame: word}
    return said


def _in_a_hold(timeline: Timeline, lengths: Mapping[str, int]) -> dict[int, str]:
    """Return the words of a set that is one rep and timed: the phases', “halfway”, and its last seconds."""
    said = _in_a_rep(timeline.spans, None, None, lengths)
    free_frame = max((frame + lengths[word] for frame, word in said.items()), default=0) + GAP_FRAMES
    whole = timeline.end_frame - timeline.start_frame
    counts = {timeline.end_frame - left * SAMPLE_RATE: str(left) for left in range(1, COUNTED_S + 1)}
    if whole >= HALVED_FROM_FRAMES:
        counts[timeline.start_frame + whole // 2] = HALFWAY
    for frame in sorted(counts):
        at = frame + AFTER_COUNT_FRAMES
        if at >= free_frame and _fits(counts[frame], at, frame + SAMPLE_RATE, lengths):
            said[at] = counts[frame]
    return said


def _around_the_reps(timeline: Timeline) -> Iterator[tuple[int, int, str]]:
    """Yield what may be said in the count-in, at the end and in the rest: (frame, frame to be over by, word)."""
    is_rest = not timeline.spans
    over_frame = timeline.start_frame if is_rest else timeline.end_frame  # a rest is silent in the next count-in
    counted_from = timeline.start_frame - COUNTED_S * SAMPLE_RATE
    for cue, after in pairwise((*timeline.cues, None)):
        next_frame = after.frame if after else max(over_frame, timeline.frame_count)
        match cue.kind:
            case CueKind.COUNT_IN if cue.frame >= counted_from:
                seconds_left = round((timeline.start_frame - cue.frame) / SAMPLE_RATE)
                yield cue.frame + AFTER_COUNT_FRAMES, next_frame, str(seconds_left)
            case CueKind.COUNT_IN if cue.frame == 0:
                yield AFTER_COUNT_FRAMES, counted_from, GET_READY
            case CueKind.SET_END:
                room_end = cue.frame + TAIL_FRAMES
                if is_rest and over_frame > cue.frame:
                    room_end = min(room_end, next_frame, over_frame)
                    yield cue.frame + TAIL_FRAMES + GAP_FRAMES, min(next_frame, over_frame), REST
                yield cue.frame + AFTER_END_FRAMES, room_end, SET_COMPLETE
            case CueKind.SWITCH_SIDES:
                yield cue.frame + AFTER_WARNING_FRAMES, min(next_frame, over_frame), SWITCH_SIDES
            case CueKind.REST_WARNING:
                yield cue.frame + AFTER_WARNING_FRAMES, min(next_frame, over_frame), TEN_SECONDS
            case CueKind.REST_COUNT if timeline.end_frame - cue.frame == REST_COUNTS_S[0] * SAMPLE_RATE:
                yield cue.frame + AFTER_COUNT_FRAMES, min(next_frame, over_frame), GET_READY
