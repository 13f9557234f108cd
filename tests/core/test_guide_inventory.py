# SPDX-License-Identifier: MIT
"""A walk through everything that was read: each point has its place in the catalogue, or a reason why not.

The tables are written by hand and apart from the files, so that a point that drops out is missed here. Their
sections are those of the reading: 1–7 what research found, 8 what the two articles hold (A is Hart's, B
Jordan's), 9 where they disagree (D) and where they err (E). A place is `table:id`, `step:exercise#number`, or
`setup:exercise`; a point that has none says why in a sentence.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from calftimer.core.catalogue import Catalogue

FOLDER = Path(__file__).parents[2] / "resources" / "catalogue"
PLACE = re.compile(r"(?P<table>[a-z]+):(?P<id>[a-z0-9/-]+)(?:#(?P<number>\d+))?")
TABLES = {
    "muscle": "muscles",
    "knee": "knees",
    "tempo": "tempos",
    "source": "sources",
    "study": "studies",
    "claim": "claims",
    "range": "ranges",
    "cue": "cues",
    "mistake": "mistakes",
    "faq": "faqs",
    "debate": "debates",
    "safety": "safety",
}

# Section → point → places, or why it has none.
INVENTORY: dict[str, dict[str, str]] = {
    "8.1 exercises": {
        "X1 leg press": "exercise:leg-press-calf-raise claim:hart-exercise-leg-press claim:jordan-exercise-leg-press",
        "X2 standing": "exercise:standing-calf-raise claim:hart-exercise-standing claim:jordan-exercise-standing-first",
        "X2 variants": "variant:standing-calf-raise/machine variant:standing-calf-raise/dumbbell "
        "claim:jordan-exercise-standing-variants",
        "X2 step or block": "variant:standing-calf-raise/step claim:jordan-contact-step",
        "X3 donkey": "exercise:donkey-calf-raise claim:jordan-exercise-donkey",
        "X3 machine or partner": "variant:donkey-calf-raise/machine variant:donkey-calf-raise/partner",
        "X4 seated": "exercise:seated-calf-raise claim:hart-exercise-seated claim:jordan-exercise-seated",
        "X5 one leg": "exercise:single-leg-calf-raise claim:hart-exercise-single-leg",
    },
    "8.2 steps": {
        "A1 load, sit, feet on": "step:leg-press-calf-raise#1 setup:leg-press-calf-raise claim:hart-safety-load",
        "A2 edge, heels off, toes, knees": "step:leg-press-calf-raise#2 claim:hart-contact claim:hart-toes-angle",
        "A3 release": "step:leg-press-calf-raise#3 debate:release-order",
        "A4 lower slowly, deep": "step:leg-press-calf-raise#4 cue:heels-down cue:lower-slowly",
        "A5 push, high, squeeze": "step:leg-press-calf-raise#5 step:leg-press-calf-raise#6 cue:squeeze cue:heels-high",
        "A6 descent, next rep at once": "step:leg-press-calf-raise#6 claim:hart-pause-bottom",
        "A7 back, pins": "step:leg-press-calf-raise#7 claim:hart-safety-stops mistake:feet-before-stops",
        "B standing 1 edge": "step:standing-calf-raise#2",
        "B standing 2 toes in": "step:standing-calf-raise#3 cue:heels-wide claim:jordan-toes-amount",
        "B standing 3 knees": "step:standing-calf-raise#4 cue:knees-quiet",
        "B standing 4 lower": "step:standing-calf-raise#5",
        "B standing 5 drive up": "step:standing-calf-raise#6 cue:big-and-second-toe claim:jordan-tempo-drive",
        "B standing 6 pause, lower": "step:standing-calf-raise#7 cue:pause-top claim:jordan-pause-top-brief",
        "B donkey 1 machine or partner, block": "step:donkey-calf-raise#2 step:donkey-calf-raise#3",
        "B donkey 2 toes in": "step:donkey-calf-raise#4 cue:heels-wide",
        "B donkey 3 knees, trunk": "step:donkey-calf-raise#2 step:donkey-calf-raise#4 claim:jordan-knee-donkey",
        "B donkey 4 full range": "step:donkey-calf-raise#5 step:donkey-calf-raise#6 cue:full-range",
        "B leg press 1 sit, edge": "step:leg-press-calf-raise#1 step:leg-press-calf-raise#2",
        "B leg press 2 toes in": "claim:jordan-exercise-leg-press claim:jordan-steps-leg-press",
        "B leg press 3 extend, no lock": "step:leg-press-calf-raise#3 mistake:snapping-knees",
        "B leg press 4 unlock, press": "step:leg-press-calf-raise#3 step:leg-press-calf-raise#5 "
        "claim:jordan-safety-stops",
        "B leg press 5 control the way back": "step:leg-press-calf-raise#4",
        "seated and one leg: no steps in either": "step:seated-calf-raise#1 step:single-leg-calf-raise#1",
    },
    "8.3 foot positions": {
        "P1 straight": "claim:hart-toes-straight claim:jordan-toes-straight",
        "P2 out": "claim:hart-toes-out claim:jordan-toes-out range:hart-angle",
        "P3 in": "claim:hart-toes-in claim:jordan-toes-in",
        "P4 contact": "claim:hart-contact claim:jordan-contact-plate claim:jordan-contact-toes debate:where-to-push",
        "P5 emphasis only": "claim:hart-no-isolation claim:jordan-no-isolation faq:isolate-the-inner-calf",
    },
    "8.4 knee positions": {
        "A straight or slightly bent": "claim:hart-knee-straight claim:hart-knee-slight-bend knee:straight "
        "knee:slightly-bent",
        "A bent disengages": "claim:hart-knee-bent-off",
        "A significantly bent, seated": "claim:hart-knee-seated knee:bent-90",
        "B straight": "claim:jordan-knee-straight",
        "B bent": "claim:jordan-knee-bent debate:seated-soleus",
        "B not locked": "claim:jordan-knee-not-locked-standing claim:jordan-knee-not-locked-leg-press debate:knee-bend",
        "B donkey straight": "claim:jordan-knee-donkey",
    },
    "8.5 tempo and pauses": {
        "A 2 s up": "range:hart-concentric tempo:hart",
        "A 1 s squeeze": "range:hart-top-pause claim:hart-pause-top",
        "A 2–3 s down": "range:hart-eccentric tempo:hart tempo:hart-2-s-lower",
        "A no bottom pause": "range:hart-bottom-pause claim:hart-pause-bottom",
        "A slow and controlled": "claim:hart-tempo-controlled",
        "A no bounce": "mistake:bouncing claim:hart-mistake-bounce",
        "B 2 s at the top": "range:jordan-top-pause tempo:jordan claim:jordan-pause-top",
        "B 2 s at the bottom": "range:jordan-bottom-pause tempo:jordan claim:jordan-pause-bottom",
        "B control both ways, no seconds": "claim:jordan-tempo-control",
        "B no bounce": "mistake:bouncing claim:jordan-mistake-rushing",
        "B brief at the top": "claim:jordan-pause-top-brief cue:pause-top",
    },
    "8.6 sets, reps, frequency, progression": {
        "frequency A": "range:hart-sessions-per-week claim:hart-frequency",
        "frequency B": "range:jordan-sessions-per-week claim:jordan-frequency",
        "sets A": "range:hart-sets-per-session claim:hart-sets",
        "sets B": "range:jordan-sets-per-week claim:jordan-sets",
        "reps A": "range:hart-reps range:hart-reps-high claim:hart-reps claim:hart-reps-high",
        "reps B": "range:jordan-reps-endurance range:jordan-reps-size claim:jordan-reps-mix",
        "weekly sets": "range:hart-sets-per-week claim:calftimer-sets-hart-week debate:weekly-sets",
        "rest": "range:calftimer-rest claim:calftimer-rest-default debate:rest",
        "progression A": "claim:hart-progression",
        "progression B": "claim:jordan-progression claim:jordan-rest-shorter debate:progression",
        "load, effort, deload": "claim:research-progression-easy-week claim:research-reps-reserve",
        "variety A": "claim:hart-exercise-variety",
        "variety B": "claim:jordan-reps-mix claim:jordan-exercise-seated",
    },
    "8.7 cues": {
        "A full range": "cue:full-range",
        "A heels drop, comfortable": "cue:heels-down",
        "A balls of the feet": "cue:balls-of-feet",
        "A heels high": "cue:heels-high",
        "A deliberate contraction, squeeze": "cue:squeeze",
        "A control the way down": "cue:lower-slowly",
        "A think of the inner calf": "cue:think-inner-calf",
        "A technique over load": "cue:form-before-weight",
        "B heels wider than toes": "cue:heels-wide",
        "B full stretch": "cue:heels-down",
        "B big and second toe": "cue:big-and-second-toe",
        "B contract powerfully": "cue:squeeze",
        "B maximum height": "cue:heels-high",
        "B pause": "cue:pause-top",
        "B slow lowering": "cue:lower-slowly",
        "B fundamentals over angle": "cue:basics-before-angle",
        "B quality over quantity": "cue:good-reps",
        "B recovery": "cue:recover",
    },
    "8.8 mistakes": {
        "A1 ego lifting": "mistake:too-heavy",
        "A2 incomplete range": "mistake:short-range",
        "A3 bouncing": "mistake:bouncing",
        "A4 ignoring the soleus": "mistake:no-soleus",
        "A5 relying on targeting": "mistake:trusting-the-toes",
        "A6 ankle mobility": "mistake:stiff-ankles",
        "B1 rushing, bouncing": "mistake:bouncing",
        "B2 insufficient range": "mistake:short-range",
        "B3 neglecting the soleus": "mistake:no-soleus",
        "B4 relying on foot position": "mistake:trusting-the-toes",
        "B5 too much weight": "mistake:too-heavy",
    },
    "8.9 muscles": {
        "gastrocnemius, two heads": "muscle:gastrocnemius-medial muscle:gastrocnemius-lateral "
        "claim:hart-anatomy-gastrocnemius claim:jordan-anatomy-gastrocnemius",
        "crosses two joints": "claim:hart-anatomy-two-joints",
        "soleus": "muscle:soleus claim:hart-anatomy-soleus claim:jordan-anatomy-soleus",
        "pointing the foot down": "claim:hart-anatomy-together claim:jordan-anatomy-action",
        "no separate inner calf": "claim:jordan-anatomy-inner faq:what-is-the-inner-calf",
        "both heads always": "claim:hart-anatomy-both-heads",
        "one tendon": "claim:research-anatomy-one-tendon",
    },
    "8.10 safety and benefits": {
        "A pins and release": "claim:hart-safety-stops safety:machine-leg-press",
        "A comfortable stretch": "claim:hart-safety-stretch safety:in-the-set debate:how-deep",
        "A ankle mobility without pain": "claim:hart-mistake-mobility claim:research-ankle-how",
        "A lowering prevents injury": "claim:hart-safety-lowering safety:in-the-set",
        "A appropriate weight": "claim:hart-safety-load safety:in-the-set",
        "B knees not locked": "claim:jordan-safety-knees safety:machine-leg-press",
        "B unlock safety": "claim:jordan-safety-stops safety:machine-leg-press",
        "B bouncing injures": "claim:jordan-safety-bounce debate:bounce",
        "B recovery": "claim:jordan-safety-recovery cue:recover",
        "B balanced calves": "claim:jordan-benefit-injury debate:balance",
        "B performance": "claim:jordan-benefit-performance faq:why-balance",
        "B looks": "claim:jordan-benefit-looks faq:why-balance",
        "B endurance and genes": "claim:jordan-benefit-genes",
        "neither: warm-up": "claim:calftimer-safety-warm-up safety:warm-up",
        "neither: pain scale": "claim:research-safety-pain-zones safety:pain-scale",
        "neither: who should ask first": "claim:calftimer-safety-ask safety:ask-first",
        "neither: rest": "claim:calftimer-rest-default",
        "neither: measurement": "claim:research-test-how claim:research-tape-how claim:research-ankle-how",
    },
    "8.11 questions": {
        "A1": "faq:isolate-the-inner-calf",
        "A2": "faq:feet-on-the-leg-press",
        "A3": "faq:why-straight-knees",
        "A4": "faq:how-far",
        "A5": "faq:how-often",
        "B1": "faq:what-is-the-inner-calf",
        "B2": "faq:how-to-reach-it",
        "B3": "faq:which-exercises",
        "B4": "faq:which-mistakes",
        "B5": "faq:why-balance",
    },
    "8.12 takeaways": {
        "A1 no isolation": "faq:isolate-the-inner-calf claim:hart-no-isolation",
        "A2 two joints and one": "muscle:soleus claim:hart-anatomy-two-joints claim:hart-anatomy-soleus",
        "A3 toes out, knees extended": "debate:toes faq:feet-on-the-leg-press faq:why-straight-knees",
        "A4 range, control, focus, no ego": "cue:full-range cue:think-inner-calf mistake:too-heavy mistake:bouncing",
        "A5 both muscles, overload, 2–3 a week": "mistake:no-soleus debate:progression debate:frequency",
        "B1 inner head": "faq:what-is-the-inner-calf",
        "B2 toes in": "debate:toes faq:how-to-reach-it",
        "B3 three exercises": "faq:which-exercises",
        "B4 consistency, range, tempo, overload": "claim:jordan-cue-consistency cue:basics-before-angle "
        "claim:jordan-tempo-control",
        "B5 balanced with the soleus": "faq:why-balance mistake:no-soleus",
    },
    "8.13 features": {
        "exercise library with steps": "exercise:leg-press-calf-raise step:leg-press-calf-raise#1",
        "foot-angle diagram, both claims": "range:calftimer-angle-out range:calftimer-angle-in claim:hart-toes-out",
        "knee diagram": "knee:straight knee:bent-90",
        "tempo metronome": "tempo:calftimer",
        "presets of Hart and Jordan": "tempo:hart tempo:jordan",
        "rep and set counter": "A thing the program does during a set; nothing to know about it.",
        "rest timer": "range:calftimer-rest",
        "weekly-set counter": "range:research-sets-per-week range:calftimer-sets-per-week",
        "frequency planner": "range:research-sessions-per-week",
        "progression log": "The logbook's own; what progress means stands under progression.",
        "mistakes checklist": "mistake:too-heavy",
        "mobility check": "claim:research-ankle-how claim:calftimer-ankle-change",
        "questions": "faq:isolate-the-inner-calf",
        "both-sides card": "debate:toes",
        "gastrocnemius against soleus": "debate:seated-soleus exercise:seated-calf-raise",
        "per-leg log": "exercise:single-leg-calf-raise",
    },
    "9.1 disagreements": {
        "D1 inner head": "debate:toes",
        "D2 outer head": "debate:toes",
        "D3 amount of rotation": "debate:toes-angle",
        "D4 names of the positions": "debate:toes-why",
        "D5 mechanism": "debate:toes-why",
        "D6 confidence": "debate:toes",
        "D7 weekly sets": "debate:weekly-sets",
        "D8 reps": "debate:reps",
        "D9 why those reps": "debate:reps",
        "D10 top pause": "debate:pauses",
        "D11 bottom pause": "debate:pauses",
        "D12 seconds up and down": "debate:tempo",
        "D13 speed of the lift": "debate:tempo",
        "D14 leg-press knees": "debate:knee-bend",
        "D15 leg-press order": "debate:release-order",
        "D16 foot placement": "debate:where-to-push",
        "D17 push point": "debate:where-to-push",
        "D18 bottom of the rep": "debate:how-deep",
        "D19 progression": "debate:progression debate:rest",
        "D20 exercise set": "debate:best-exercise",
        "D21 thinking of the muscle": "cue:think-inner-calf claim:hart-cue-mind-muscle",
        "D22 seated foot position": "debate:seated-feet",
        "D23 why bouncing is bad": "debate:bounce",
        "D24 best exercise": "debate:best-exercise",
    },
    "9.2 errors": {
        "E1 toes in called a tilt": "claim:jordan-toes-names mistake:rolling-feet",
        "E2 toes out called a tilt": "claim:jordan-toes-names mistake:rolling-feet",
        "E3 longer lever": "claim:jordan-toes-mechanism",
        "E4 shin rotates": "claim:jordan-toes-shin",
        "E5 donkey stretch": "claim:jordan-exercise-donkey-stretch debate:donkey-stretch",
        "E6 two heads, two joints": "claim:hart-anatomy-two-joints",
        "E7 locked with a bend": "claim:hart-knee-slight-bend",
        "E8 disengages": "claim:hart-knee-bent-off",
        "E9 stretch reflex": "claim:hart-rom-reflex",
        "E10 soleus and knee": "claim:hart-anatomy-soleus-knee",
        "E11 soleus crosses one joint": "claim:hart-anatomy-soleus claim:jordan-anatomy-soleus",
        "E12 slip of the pen": "A typing error in the article; nobody would be helped by reading about it.",
        "E13 raise first": "tempo:hart",
        "E14 seated maximises the soleus": "claim:jordan-knee-bent debate:seated-soleus",
        "E15 most visible muscle": "claim:jordan-anatomy-visible faq:what-is-the-inner-calf",
        "E16 balanced heads": "claim:jordan-benefit-injury debate:balance",
        "E17 resilient, so high reps": "claim:hart-reps-why claim:jordan-frequency-why",
        "E18 no studies named": "source:hart source:jordan",
    },
    "1 toes": {
        "F1 growth trial": "study:nunes-2020 claim:research-toes-out claim:research-toes-in",
        "F2": "study:riemann-2011 claim:research-toes-activity",
        "F3": "study:marcori-2017 claim:research-toes-activity",
        "F3 effect sizes": "Worked out from test values; the direction is what a lifter can use, and it is there.",
        "F4 direction not read": "study:cibulka-2017 claim:research-toes-activity-unread",
        "F5": "study:achilles-subtendons claim:research-toes-tendon",
        "F6": "study:waldhelm-2021 claim:research-toes-null",
        "F7": "study:ljubljana-thesis claim:research-toes-null-thesis",
        "F8": "study:akuzawa-2017 claim:research-toes-deep-muscles",
        "F9": "study:riemann-2010 claim:research-toes-hip",
        "F10": "study:wolfram-2018 claim:research-anatomy-one-tendon",
        "press": "Opinion from a machine-spun copy and a retelling of F2; neither adds a measurement.",
        "magnitude": "claim:calftimer-toes-order",
        "angles": "claim:calftimer-toes-angles range:research-angle range:calftimer-angle-out",
        "hip turning in": "study:teng-2018 claim:research-toes-hip-range",
        "text of the card": "debate:toes",
    },
    "2 knee": {
        "growth": "study:kinoshita-2023 claim:research-knee-growth claim:research-knee-bent",
        "swelling": "study:kassiano-2023-swelling claim:research-knee-swelling",
        "slight bend": "study:hebert-losier-2012 claim:research-knee-slight-bend",
        "older studies": "study:price-2003 study:signorile-2002 study:cresswell-1995 claim:research-knee-older",
        "not only slack": "study:arampatzis-2006 claim:research-knee-why",
        "leg press against standing": "claim:research-exercise-ranking",
        "hip and stretch": "study:andrade claim:research-exercise-donkey",
    },
    "3 range": {
        "halves": "study:kassiano-2023-range claim:research-rom-bottom",
        "outer head against full, 7.3 %": "Read at second hand and not significant; the study's limits say as much.",
        "trained": "study:larsen-2025-trained claim:research-rom-trained",
        "extra partials": "study:larsen-2025-partials claim:research-rom-extra",
        "size of extra partials": "A blog's figure and an unverified one; the claim says that the size was not read.",
        "other trial": "study:wolf-2025 claim:research-rom-similar",
        "bottom-half option": "debate:bottom-half claim:calftimer-rom-stretched-pain",
        "angles": "claim:research-rom-angles",
        "height": "claim:research-rom-height",
        "height in one rig": "Read at second hand; the height in 500 people stands in its place.",
    },
    "4 tempo": {
        "rep duration": "study:schoenfeld-2015 claim:research-tempo-band",
        "guidelines": "claim:research-tempo-guideline claim:research-tempo-under-tension claim:research-tempo-lowering",
        "calf trials": "study:gentil-2020 claim:research-tempo-calf-trials tempo:trial-2-0-2-0",
        "bouncing": "study:kawakami-2002 claim:research-mistake-bounce",
        "pauses": "claim:research-pauses-none",
        "stretch between sets": "study:van-every-2022 claim:research-pauses-between-sets",
        "sums and notes": "claim:calftimer-tempo-sums claim:calftimer-tempo-notes debate:tempo",
    },
    "5 volume": {
        "calf volume": "study:kassiano-2024 claim:research-sets-calf",
        "general volume": "study:pelland-2024 claim:research-sets-general",
        "frequency, 25 studies": "Only the opening was read; its result is unverified.",
        "frequency, guideline": "claim:research-frequency claim:research-frequency-matched",
        "rep range": "study:schoenfeld-2020 claim:research-reps claim:calftimer-reps-any",
        "rest": "study:singer-2024 claim:research-rest claim:research-rest-calf-trial",
        "rest, numbers of seconds": "The gain beyond a minute or more is unverified.",
        "rest, heavy sets": "claim:research-rest-heavy",
        "endurance sets and their rest": "Unverified in the summary that was read.",
        "one leg": "study:kassiano-2024-one-leg claim:research-exercise-one-leg",
        "2009": "study:ratamess-2009 claim:research-progression-load",
        "2026": "study:acsm-2026 claim:research-reps-reserve claim:research-reps-strength",
        "load or reps": "study:plotkin-2022 claim:research-progression-reps",
        "two for two": "claim:research-progression-two-for-two",
        "deload": "study:bell-2023 claim:research-progression-easy-week claim:calftimer-progression-default",
        "a week off": "Unverified.",
    },
    "6 safety": {
        "pain monitoring": "study:silbernagel-2007 claim:research-safety-pain safety:pain-scale",
        "zones": "claim:research-safety-pain-zones",
        "zones of the original": "Unverified; the ones shown are marked as second hand.",
        "guideline of 2024": "What it recommends is unverified; the review of 2020 says it and was read.",
        "review": "study:silbernagel-2020 claim:research-benefit-tendon",
        "at the heel bone": "study:jonsson-2008 claim:research-safety-insertion safety:achilles-at-the-heel",
        "drugs": "claim:research-safety-antibiotics safety:achilles-antibiotics",
        "warm-up": "claim:calftimer-safety-warm-up claim:research-test-warm-up",
        "stop signs": "claim:calftimer-safety-pop claim:calftimer-safety-swelling claim:calftimer-safety-numb "
        "safety:stop-torn safety:stop-swollen safety:stop-now",
        "leg press": "claim:research-safety-leg-press safety:machine-leg-press",
        "who asks first": "claim:calftimer-safety-ask",
        "knee to wall": "claim:research-ankle-how",
        "its degrees": "No place to read it was kept, so it cannot be shown with a citation.",
        "its noise": "study:powden-2015 claim:research-ankle-noise claim:calftimer-ankle-change",
        "its norms": "study:gohil-2022 study:ankle-ages-2026 claim:research-ankle-typical claim:research-ankle-age",
        "its cut": "claim:research-ankle-low",
        "its sides": "The publication is unverified.",
    },
    "7 measurement": {
        "protocol": "claim:research-test-how claim:research-test-end claim:calftimer-test-pain"
        " claim:research-test-warm-up",
        "beat": "claim:research-test-beat",
        "norms of 2017": "study:hebert-losier-2017 claim:research-test-typical claim:research-test-age-falls",
        "norms of 2025": "study:sleeswijk-visser-2025 claim:research-test-age-level",
        "they disagree": "debate:heel-raise-age",
        "25": "study:lunsford-1995 claim:research-test-twenty-five",
        "pooled norms": "Only the title was read.",
        "older sedentary people": "Unverified.",
        "children": "study:heel-raise-children claim:research-test-young",
        "both legs": "No place to read it was kept, and it is another test.",
        "noise": "study:byrne-2017 study:schrefl-2024 study:ross-2000 claim:research-test-noise",
        "rule for a change": "claim:calftimer-test-change",
        "strict against free": "study:green-2024 claim:research-cue-strict",
        "cadence": "study:hebert-losier-2025 claim:research-test-cadence",
        "knee": "study:heel-raise-knee-2013 claim:research-test-knee",
        "no link with strength": "claim:research-test-strength",
        "sides": "study:silbernagel-2010 claim:research-test-height claim:calftimer-test-sides",
        "camera": "study:fernandez-2023 study:ashnai-2024 claim:research-test-camera claim:calftimer-test-unseen",
        "tape": "claim:research-tape-how claim:calftimer-tape-same claim:calftimer-tape-heads",
        "tape and lean mass": "study:gonzalez-2021 claim:research-tape-lean claim:research-tape-low",
        "tape of young adults": "No place to read it was kept.",
        "one-rep maximum": "study:simonsen-2024 study:reynolds-2006 claim:research-max-formula claim:research-max-reps",
        "Lombardi's exponent": "Unverified as a citation; the sum is the program's business, not a claim.",
        "rule for estimates": "claim:calftimer-max-rule claim:calftimer-max-load",
    },
}
POINTS = {"8.1": 8, "8.2": 23, "8.3": 5, "8.7": 18, "8.8": 11, "8.11": 10, "8.12": 10, "8.13": 16, "9.1": 24, "9.2": 18}


def places(entry: str) -> list[re.Match[str]]:
    """Return the places an entry of the inventory names; none where it is a reason."""
    found = [PLACE.fullmatch(word) for word in entry.split()]
    return [place for place in found if place is not None]


def is_there(catalogue: Catalogue, place: re.Match[str]) -> bool:
    """Tell whether the catalogue has what `place` names."""
    table, entry_id, number = place["table"], place["id"], place["number"]
    if table in TABLES:
        return entry_id in getattr(catalogue, TABLES[table])
    exercise = catalogue.exercises.get(entry_id.split("/")[0])
    if exercise is None:
        return False
    if table == "variant":
        return exercise.variant(entry_id.split("/")[1]) is not None
    if table == "step":
        return 1 <= int(number) <= len(exercise.steps)
    if table == "setup":
        return bool(exercise.setup)
    return table == "exercise"


def test_every_section_is_walked():
    """The inventory has the sections of the reading, and of the counted ones every point."""
    assert [section.split()[0] for section in INVENTORY] == [
        *(f"8.{number}" for number in range(1, 14)),
        "9.1",
        "9.2",
        *"1234567",
    ]
    assert {s.split()[0]: len(points) for s, points in INVENTORY.items() if s.split()[0] in POINTS} == POINTS


@pytest.mark.parametrize(
    ("section", "point"), [(section, point) for section, points in INVENTORY.items() for point in points]
)
def test_point(catalogue, section, point):
    """A point of the reading has its place in the catalogue, or a sentence that says why it has none."""
    entry = INVENTORY[section][point]
    found = places(entry)

    if found:
        assert len(found) == len(entry.split())
        assert [place[0] for place in found if not is_there(catalogue, place)] == []
    else:
        assert entry.endswith(".")
        assert section[0] in "1234567" or len(entry) >= 40


def test_no_seed_point_of_knowledge_is_left_out():
    """Of the articles only a slip of the pen and two features of the program have no entry."""
    without = [
        point for s, points in INVENTORY.items() if s[0] in "89" for point in points if not places(points[point])
    ]

    assert without == ["rep and set counter", "progression log", "E12 slip of the pen"]


def test_every_article_claim_can_be_met(catalogue):
    """A claim of an article is named by a cue, mistake, answer, debate or safety note; anatomy and steps have pages."""
    guides = (catalogue.cues, catalogue.mistakes, catalogue.faqs, catalogue.debates, catalogue.safety)
    named = {claim for entries in guides for entry in entries.values() for claim in entry.claims}
    unmet = {c.id for c in catalogue.claims.values() if c.source in ("hart", "jordan") and c.id not in named}

    assert {claim for claim in unmet if catalogue.claims[claim].topic.value != "anatomy"} == {
        "jordan-steps-standing",
        "jordan-steps-donkey",
    }


def test_every_study_stands_in_the_walk(catalogue):
    """No study of the catalogue is outside the inventory, so each has been asked for its claims."""
    walked = {
        p["id"] for points in INVENTORY.values() for e in points.values() for p in places(e) if p["table"] == "study"
    }

    assert walked == set(catalogue.studies)


def test_every_guide_entry_stands_in_the_walk_or_is_ours(catalogue):
    """Cues, mistakes and debates are the articles' or research's; those of the program's own are these."""
    walked = {place[0] for points in INVENTORY.values() for entry in points.values() for place in places(entry)}
    ours = {
        *(f"cue:{cue}" for cue in catalogue.cues if f"cue:{cue}" not in walked),
        *(f"mistake:{mistake}" for mistake in catalogue.mistakes if f"mistake:{mistake}" not in walked),
        *(f"debate:{debate}" for debate in catalogue.debates if f"debate:{debate}" not in walked),
        *(f"faq:{faq}" for faq in catalogue.faqs if f"faq:{faq}" not in walked),
    }

    assert ours == {"cue:still-at-the-bottom", "cue:turn-from-the-hip", "cue:hips-level", "mistake:helping-hands"}
