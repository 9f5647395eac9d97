"""Under which schedule does it break?

``explore`` runs a program under many schedules that the grader decides, and proves a fault by a schedule
that repeats it; ``replay`` runs one of those again. See ``docs/exploration.md`` for what is modelled and
what a verdict is worth.

Outside the box: ``scheduler`` (the core of one run, without I/O), ``policies`` (in which order), ``run``
(the conversation with the program), ``analysis`` (what went wrong in a run), ``search`` (which runs, and
the verdict). Inside: ``agent``.
"""

from grader.explore.search import Limits, explore, replay

__all__ = ["Limits", "explore", "replay"]
