# SPDX-License-Identifier: MIT
"""What the log says, in numbers; each definition stands here once, with what the reader is told of it.

`sets` holds the log in columns. `counting` says which sets count and for which leg, `measures` what each number of a
set is, `splits` which part of a chart it belongs to, `tabulate` brings any of them over any period, split by anything,
into a `table`. On these stand the week (`weeks`, `attribution`), an exercise (`progress`, `records`, `e1rm`),
`balance`, `pace`, `heat_map` and `visits`; `report` puts them together.

Loads of different exercises are never put together, for a sled's load is not a standing load; whoever tries gets a
ValueError. Only matched sets are compared (`sets.Setting`).
"""
