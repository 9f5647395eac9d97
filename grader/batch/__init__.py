"""Many of them: a class in one command.

``delivered`` reads what a learning platform put into a folder, ``joined`` says whose is what. ``look`` and
``run`` grade, through any ``concurrent.futures.Executor``, what the ``Record`` of OUT does not have yet;
``Workers`` is the executor for this machine. ``Publisher`` writes the reports; ``kept`` lays out again what
one of them rests on.
"""

from grader.batch.engine import Again, Began, Ended, Handed, Looked, News, Order, Tick, look, run
from grader.batch.intake import Attempt, Choice, Entry, Intake, joined
from grader.batch.kept import Kept, kept
from grader.batch.lateness import Extension, Policy, extensions, granted, policy
from grader.batch.layouts import Delivery, Found, delivered
from grader.batch.people import Student, roster
from grader.batch.publish import Moved, Publisher
from grader.batch.record import Key, Mark, Record
from grader.batch.standing import Need, Standing, Status, Terms
from grader.batch.work import Done, Fate, work
from grader.batch.workers import WorkerDied, Workers

__all__ = [
    "Again",
    "Attempt",
    "Began",
    "Choice",
    "Delivery",
    "Done",
    "Ended",
    "Entry",
    "Extension",
    "Fate",
    "Found",
    "Handed",
    "Intake",
    "Kept",
    "Key",
    "Looked",
    "Mark",
    "Moved",
    "Need",
    "News",
    "Order",
    "Policy",
    "Publisher",
    "Record",
    "Standing",
    "Status",
    "Student",
    "Terms",
    "Tick",
    "WorkerDied",
    "Workers",
    "delivered",
    "extensions",
    "granted",
    "joined",
    "kept",
    "look",
    "policy",
    "roster",
    "run",
    "work",
]
