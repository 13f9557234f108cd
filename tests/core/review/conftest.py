# SPDX-License-Identifier: MIT
"""The small log, and makers of sets."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from calftimer.core.catalogue import Catalogue
from calftimer.core.record import SetRecord
from calftimer.core.review.sets import Sets, sets_of
from tests.core.review.small_log import SMALL_LOG, make_record


@pytest.fixture(scope="session")
def record() -> Callable[..., SetRecord]:
    """A maker of finished sets; see `make_record`."""
    return make_record


@pytest.fixture(scope="session")
def known(catalogue: Catalogue) -> Callable[[Iterable[SetRecord]], Sets]:
    """A maker of columns out of records, with the catalogue's ids and what was lifted."""
    return lambda records: sets_of(records).known_by(catalogue)


@pytest.fixture(scope="session")
def small_log(known) -> Sets:
    """Twelve sets of a fortnight, in order."""
    return known(SMALL_LOG)
