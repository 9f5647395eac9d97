"""Nobody goes on: is it told what has led there, and with the program's own names?"""

from __future__ import annotations

from pathlib import Path

from grader.trace.exploration import Fault
from tests.explore.corpus import Label, explored


def stuck(tmp_path: Path, text: str) -> Fault:
    """The deadlock of a program."""
    program = tmp_path / "program.py"
    program.write_text(text, encoding="utf-8")
    found = explored(program, Label(verdict="deadlock", why=""))
    assert found.verdict == "deadlock"
    return found.faults[0]


def test_an_event_that_was_taken_back(tmp_path: Path) -> None:
    fault = stuck(
        tmp_path,
        """\
import threading

ready = threading.Event()
other = threading.Event()
thread = threading.Thread(target=lambda: ready.wait())
thread.start()
other.set()
ready.set()
ready.clear()
thread.join()
""",
    )
    assert [(step.what, step.object) for step in fault.story] == [
        ("call", "ready.set"),
        ("call", "ready.clear"),
    ]
    assert "wait event" in {one.object for one in fault.waiting}


def test_a_lock_that_somebody_took_along(tmp_path: Path) -> None:
    fault = stuck(
        tmp_path,
        """\
import os
from multiprocessing import Lock, Process

lock = Lock()


def work():
    lock.acquire()
    os._exit(0)


process = Process(target=work)
process.start()
process.join()
with lock:
    print("mine")
""",
    )
    assert [(step.actor, step.what, step.object) for step in fault.story] == [
        ("Process-1", "acquire", "lock"),
        ("Process-1", "end", ""),
    ]


def test_a_lock_that_is_copied_while_it_is_held(tmp_path: Path) -> None:
    fault = stuck(
        tmp_path,
        """\
import os
import threading

lock = threading.Lock()
inside, forked = threading.Event(), threading.Event()


def work():
    with lock:
        inside.set()
        forked.wait()


thread = threading.Thread(target=work)
thread.start()
inside.wait()
if os.fork() == 0:
    with lock:
        os._exit(0)
forked.set()
thread.join()
os.wait()
""",
    )
    assert [(step.actor, step.what, step.object) for step in fault.story] == [
        ("Thread-1 (work)", "acquire", "lock"),
        ("main", "start", "child 1"),
    ]
    assert [one.holders for one in fault.waiting if one.object == "lock"] == [()]


def test_one_s_own_lock_is_the_only_one_that_is_named(tmp_path: Path) -> None:
    fault = stuck(
        tmp_path,
        """\
import threading

lock = threading.Lock()


def work():
    with lock:
        lock.acquire()


thread = threading.Thread(target=work)
thread.start()
thread.join()
""",
    )
    assert fault.object == "lock"


def test_locks_of_a_list_have_their_index(tmp_path: Path) -> None:
    fault = stuck(
        tmp_path,
        """\
import threading

forks = [threading.Lock() for _ in range(2)]


def eat(left, right):
    with forks[left], forks[right]:
        pass


threads = [threading.Thread(target=eat, args=pair) for pair in ((0, 1), (1, 0))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
""",
    )
    assert {one.object for one in fault.waiting} == {"forks[0]", "forks[1]", "join"}


def test_what_a_wait_in_the_library_is_for(tmp_path: Path) -> None:
    waits = {
        "threading.Semaphore(0).acquire()": "wait permit",
        "threading.Barrier(2).wait()": "wait others",
        "queue.Queue().get()": "wait item",
        "queue.SimpleQueue().get()": "wait item",
        "one = queue.Queue(1); one.put(1); one.put(2)": "wait room",
        "one = queue.Queue(); one.put(1); one.join()": "wait tasks",
        "concurrent.futures.Future().result()": "wait result",
        "one = threading.Condition(); one.acquire(); one.wait()": "wait",
        "multiprocessing.Event().wait()": "wait event",
        "multiprocessing.Barrier(2).wait()": "wait others",
    }
    threads = "".join(f"def work{n}():\n    {code}\n\n\n" for n, code in enumerate(waits))
    starts = "".join(f"threading.Thread(target=work{n}, name='{n}').start()\n" for n in range(len(waits)))
    imports = "import concurrent.futures\nimport multiprocessing\nimport queue\nimport threading\n\n\n"
    fault = stuck(tmp_path, imports + threads + starts)
    told = {one.actor: one.object for one in fault.waiting if one.actor != "main"}
    assert told == {str(n): waits for n, waits in enumerate(waits.values())}


def test_a_thread_of_the_library_that_only_waits_for_work_is_not_told_of(tmp_path: Path) -> None:
    fault = stuck(
        tmp_path,
        """\
from multiprocessing import Process, Queue


def work(queue):
    while queue.get() is not None:
        pass


if __name__ == "__main__":
    queue = Queue()
    workers = [Process(target=work, args=(queue,)) for _ in range(2)]
    for worker in workers:
        worker.start()
    queue.put(None)
    for worker in workers:
        worker.join()
""",
    )
    assert {one.actor for one in fault.waiting} == {"main", "Process-2"}


def test_locks_of_one_line_have_their_own_names_and_one_that_is_handed_on_has_none(tmp_path: Path) -> None:
    fault = stuck(
        tmp_path,
        """\
import threading


class Switch:
    def __init__(self, lock):
        self.lock = lock


table = {}
first, table["second"] = threading.Lock(), threading.Lock()
switch = Switch(threading.Lock())


def one():
    with first, switch.lock, table["second"]:
        pass


def two():
    with table["second"], first:
        pass


for target in (one, two):
    threading.Thread(target=target).start()
""",
    )
    held = {lock.object for one in fault.waiting for lock in one.holds}
    assert held == {"first", 'table["second"]', "threading.Lock"}
