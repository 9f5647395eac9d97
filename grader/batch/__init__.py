"""Many of them: a class in one command.

``delivered`` reads what a learning platform put into a folder, ``joined`` says whose is what, ``run``
grades through any ``concurrent.futures.Executor`` what the ``Record`` of OUT does not have yet. ``Workers``
is the executor for this machine.
"""

from grader.batch.engine import Again, Began, Ended, Handed, Looked, News, Order, Tick, run
from grader.batch.intake import Attempt, Choice, Entry, Intake, joined
from grader.batch.layouts import Delivery, Found, delivered
from grader.batch.people import Student, roster
from grader.batch.record import Key, Mark, Record
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
    "Fate",
    "Found",
    "Handed",
    "Intake",
    "Key",
    "Looked",
    "Mark",
    "News",
    "Order",
    "Record",
    "Student",
    "Tick",
    "WorkerDied",
    "Workers",
    "delivered",
    "joined",
    "roster",
    "run",
    "work",
]
