"""Under which schedule does it break?

``explore`` runs a program under many schedules that the grader decides, and proves a fault by a schedule
that repeats it; ``replay`` runs one of those again. See ``docs/exploration.md`` for what is modelled and
what a verdict is worth.

Outside the box: ``scheduler`` (the core of one run, without I/O), ``record`` (what is known of it),
``policies`` (in which order), ``run`` (the conversation with the program), ``analysis`` (what went wrong in
a run), ``search`` (the whole), ``ahead`` (two runs at once), ``findings`` (what the runs show together),
``schedules`` and ``openings`` (which are tried), ``verdict`` (what is proved). Inside: ``agent``.
"""

from grader.explore.ahead import PROCESSORS
from grader.explore.findings import Limits
from grader.explore.search import explore, replay

__all__ = ["PROCESSORS", "Limits", "explore", "replay"]
