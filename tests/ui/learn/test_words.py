# SPDX-License-Identifier: MIT
"""How research stands to a claim, in words that say no more than the studies can."""

from __future__ import annotations

import pytest

from calftimer.core.catalogue import Catalogue
from calftimer.core.evidence import Verdict
from calftimer.ui.learn.words import rests_on_one_trial, verdict_on, verdict_text


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("hart-toes-out", "✓ One trial agrees"),
        ("jordan-toes-in", "✗ One trial says otherwise"),
        ("hart-toes-straight", "~ One trial agrees in part"),
        ("hart-reps-why", "− One trial does not support it"),
        ("jordan-cue-fundamentals", "✓ Research supports it"),
        ("hart-anatomy-soleus", "✓ Research supports it"),
        ("hart-tempo", "~ Research supports part of it"),
        ("hart-steps-leg-press", "? Not studied"),
        ("research-toes-out", ""),
    ],
)
def test_a_verdict_says_what_it_rests_on(catalogue: Catalogue, claim: str, words: str) -> None:
    """Of one trial that is said; of several, of a review and of none the plain words stand."""
    assert verdict_on(catalogue.claims[claim], catalogue) == words


def test_one_trial_is_no_more_than_one(catalogue: Catalogue) -> None:
    """Studies of muscle activity beside a trial make no second one; three trials are not one."""
    assert rests_on_one_trial(catalogue.claims["hart-toes-out"], catalogue)
    assert not rests_on_one_trial(catalogue.claims["hart-mistake-targeting"], catalogue)
    assert not rests_on_one_trial(catalogue.claims["hart-tempo"], catalogue)


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_a_sign(verdict: Verdict) -> None:
    """The sign is the same for one trial and for several."""
    assert verdict_text(verdict)[0] == verdict_text(verdict, is_one_trial=True)[0]
