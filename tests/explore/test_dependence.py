"""Which reads feed which writes?

Each program marks its lines: ``#r`` a read, ``#w`` a write. The write must depend on the reads of exactly the
lines that its row names, by value (data) or because they decide whether it happens (control).
"""

from __future__ import annotations

import ast
import importlib
import re
import textwrap
from pathlib import Path
from typing import Any

import pytest

import grader.explore
from tests.explore import neutral_hooks

INSTRUMENT: Any = neutral_hooks.load_agent(str(Path(grader.explore.__file__).parent / "agent"))
WAITING: Any = importlib.import_module("grader_agent.waiting")


def dependences(source: str, label: str) -> dict[str, tuple[set[str], set[str]]]:
    """Mark of a write -> marks of the reads of the same thing that it depends on, as data and as control."""
    source = textwrap.dedent(source)
    marks = {
        number: found.group(1)
        for number, line in enumerate(source.splitlines(), 1)
        if (found := re.search(r"#(\w+)", line))
    }
    made = INSTRUMENT.instrument({"main.py": source.encode()}, "main.py")
    dependent: dict[str, tuple[set[str], set[str]]] = {}

    def marked(reads: tuple[int, ...]) -> set[str]:
        return {marks.get(made.sites[read].line, str(made.sites[read].line)) for read in reads}

    for site in made.sites:
        if site.kind == "write" and site.line in marks and site.label == label:
            dependent[marks[site.line]] = (marked(site.data), marked(site.control))
        assert all(made.sites[read].stamped for read in (*site.data, *site.control))
    return dependent


def data(write: str, *reads: str) -> dict[str, tuple[set[str], set[str]]]:
    return {write: (set(reads), set())}


def control(write: str, *reads: str) -> dict[str, tuple[set[str], set[str]]]:
    return {write: (set(), set(reads))}


@pytest.mark.parametrize(
    ("value", "reads"),
    [
        ("count + 1", {"w"}),
        ("1", set()),
        ("other + 1", set()),
        ("max(count, 1)", {"w"}),
        ("[count][0]", {"w"}),
        ("{'a': count}['a']", {"w"}),
        ("f'{count}'", {"w"}),
        ("-count", {"w"}),
        ("(n := count) + n", {"w"}),
        ("[count for _ in 'a']", {"w"}),
        ("(lambda: count)()", {"w"}),
        ("str(count).upper()", {"w"}),
    ],
)
def test_the_value_in_one_statement(value: str, reads: set[str]) -> None:
    source = f"""\
    count = 0
    other = 0
    def work():
        global count, other
        other = 1
        count = {value} #w
    """
    assert dependences(source, "count")["w"][0] == reads


CASES: list[tuple[str, str, dict[str, tuple[set[str], set[str]]]]] = [
    (
        "update",
        """\
        count = 0
        def work():
            global count
            count += 1 #w
        """,
        data("w", "w"),
    ),
    (
        "through a local",
        """\
        count = 0
        def work():
            global count
            x = count #r
            y = x + 1
            count = y #w
        """,
        data("w", "r"),
    ),
    (
        "with an object on which it was hung",
        """\
        count = 0
        class Node: pass
        def work():
            global count
            node = Node()
            node.next = count #r
            count = node #w
        """,
        data("w", "r"),
    ),
    (
        "with an object that was handed over",
        """\
        count = 0
        def work(node):
            global count
            node.next = count #r
            count = node #w
        """,
        data("w", "r"),
    ),
    (
        "not with what an object is asked for on which something was hung",
        """\
        count = 0
        class Node: pass
        def work():
            global count
            node = Node()
            node.next = count #r
            count = node.size #w
        """,
        data("w"),
    ),
    (
        "through unpacking",
        """\
        count = 0
        def work():
            global count
            (x, [y, *z]), w = (1, [count, 2]), 3 #r
            count = z #w
        """,
        data("w", "r"),
    ),
    (
        "through a loop variable",
        """\
        count = 0
        def work():
            global count
            for x in range(count): #r
                y = x
            count = y #w
        """,
        data("w", "r"),
    ),
    (
        "through with",
        """\
        count = 0
        def work():
            global count
            with open(count) as x: #r
                count = x #w
        """,
        data("w", "r"),
    ),
    (
        "through a result",
        """\
        count = 0
        def get():
            return count #r
        def work():
            global count
            count = get() + 1 #w
        """,
        data("w", "r"),
    ),
    (
        "through a parameter",
        """\
        count = 0
        def put(amount):
            global count
            count = amount #w
        def work():
            put(count + 1) #r
        """,
        data("w", "r"),
    ),
    (
        "through a keyword",
        """\
        count = 0
        def put(*, amount=0):
            global count
            count = amount #w
        def work():
            put(amount=count + 1) #r
        """,
        data("w", "r"),
    ),
    (
        "through the arguments of a thread",
        """\
        import threading
        count = 0
        def put(amount):
            global count
            count = amount #w
        def work():
            x = count #r
            threading.Thread(target=put, args=(x,)).start()
        """,
        data("w", "r"),
    ),
    (
        "directly through the arguments of a thread",
        """\
        import threading
        count = 0
        def put(amount):
            global count
            count = amount #w
        def work():
            threading.Thread(target=put, args=(count + 1,)).start() #r
        """,
        data("w", "r"),
    ),
    (
        "a flag that is set",
        """\
        count = 0
        def work():
            global count
            print(count)
            count = 1 #w
        """,
        data("w"),
    ),
    (
        "if",
        """\
        count = 0
        def work():
            global count
            if count < 1: #r
                count = 1 #w
        """,
        control("w", "r"),
    ),
    (
        "else",
        """\
        count = 0
        def work():
            global count
            if count < 1: #r
                pass
            else:
                count = 1 #w
        """,
        control("w", "r"),
    ),
    (
        "elif and nested",
        """\
        count = 0
        def work(x):
            global count
            if x:
                pass
            elif count: #r
                while True:
                    try:
                        count = 1 #w
                    finally:
                        pass
        """,
        control("w", "r"),
    ),
    (
        "while",
        """\
        count = 0
        def work():
            global count
            while count: #r
                pass
            count = 1 #w
        """,
        control("w", "r"),
    ),
    (
        "guard",
        """\
        count = 0
        def work():
            global count
            if count: #r
                return
            count = 1 #w
        """,
        control("w", "r"),
    ),
    (
        "guard in a loop",
        """\
        count = 0
        def work():
            global count
            for n in range(3):
                if count: #r
                    continue
                with open(n):
                    count = 1 #w
        """,
        control("w", "r"),
    ),
    (
        "guard that raises further in",
        """\
        count = 0
        def work(x):
            global count
            if count: #r
                if x:
                    raise ValueError
            count = 1 #w
        """,
        control("w", "r"),
    ),
    (
        "guard inside a with that is over",
        """\
        count = 0
        def work(x):
            global count
            with x:
                if count: #r
                    return
            count = 1 #w
        """,
        control("w", "r"),
    ),
    (
        "guard inside a loop that is over",
        """\
        count = 0
        def work(x):
            global count
            for _ in x:
                if count: #r
                    return
            count = 1 #w
        """,
        control("w", "r"),
    ),
    (
        "guard that goes on with the next round",
        """\
        count = 0
        def work(x):
            global count
            for _ in x:
                if count:
                    continue
            count = 1 #w
        """,
        control("w"),
    ),
    (
        "guard that ends a loop, before its else",
        """\
        count = 0
        def work(x):
            global count
            for _ in x:
                if count: #r
                    break
            else:
                count = 1 #w
        """,
        control("w", "r"),
    ),
    (
        "guard that raises what is caught",
        """\
        count = 0
        def work(x):
            global count
            try:
                if count:
                    raise ValueError
            except ValueError:
                pass
            count = 1 #w
        """,
        control("w"),
    ),
    (
        "guard that raises, before what is done when nothing was raised",
        """\
        count = 0
        def work(x):
            global count
            try:
                if count: #r
                    raise ValueError
            except ValueError:
                pass
            else:
                count = 1 #w
        """,
        control("w", "r"),
    ),
    (
        "compared with what is there now",
        """\
        count = 0
        def bid(offer):
            global count
            if offer > count: #r
                count = offer #w
        def work():
            bid(count + 1) #s
        """,
        {"w": ({"r", "s"}, {"r"})},
    ),
    (
        "what is there now is compared with something else",
        """\
        count = 0
        def work():
            global count
            x = count #s
            if x > 1 and count > 0: #r
                count = x #w
        """,
        {"w": ({"s"}, {"r"})},
    ),
    (
        "a flag that is set under a condition",
        """\
        count = 0
        def work(x):
            global count
            free = True
            for _ in x:
                if count: #r
                    free = False
            if free:
                count = 1 #w
        """,
        control("w", "r"),
    ),
    (
        "no guard",
        """\
        count = 0
        def work():
            global count
            if count:
                print()
            count = 1 #w
        """,
        control("w"),
    ),
    (
        "assert: nobody decides by what must be so",
        """\
        count = 0
        def work():
            global count
            assert count < 1 #r
            count = 1 #w
        """,
        data("w"),
    ),
    (
        "through a local condition",
        """\
        count = 0
        def work():
            global count
            ready = count == 0 #r
            if ready:
                count = 1 #w
        """,
        control("w", "r"),
    ),
    (
        "through a function's answer",
        """\
        class Account:
            def __init__(self):
                self.balance = 10
            def can_pay(self, n):
                return self.balance >= n #r
            def pay(self, n):
                self.balance = n #w
        def work(account):
            if account.can_pay(3):
                account.pay(3)
        """,
        control("w", "r"),
    ),
    (
        "answer under a condition",
        """\
        class Account:
            def __init__(self):
                self.balance = 10
            def can_pay(self, n):
                if self.balance < n: #r
                    return False
                return True
            def pay(self, n):
                self.balance = n #w
        def work(account):
            if account.can_pay(3):
                account.pay(3)
        """,
        control("w", "r"),
    ),
    (
        "two levels of calls",
        """\
        count = 0
        def store():
            global count
            count = 1 #w
        def between():
            store()
        def work():
            if count: #r
                between()
        """,
        control("w", "r"),
    ),
    (
        "conditional expression",
        """\
        count = 0
        def work():
            global count
            count = 1 if count else 2 #w
        """,
        data("w", "w"),
    ),
    (
        "short cut",
        """\
        count = 0
        def store():
            global count
            count = 1 #w
        def work():
            count or store() #r
        """,
        control("w", "r"),
    ),
    (
        "comprehension's condition",
        """\
        count = 0
        def store(n):
            global count
            count = n #w
        def work():
            [store(1) for n in range(3) if count] #r
        """,
        control("w", "r"),
    ),
    (
        "match",
        """\
        count = 0
        def work():
            global count
            match count: #r
                case 0:
                    count = 1 #w
        """,
        control("w", "r"),
    ),
    (
        "property",
        """\
        class Account:
            def __init__(self):
                self._balance = 0
            @property
            def balance(self):
                return self._balance #r
            @balance.setter
            def balance(self, value):
                self._balance = value #w
        def work(account):
            account.balance += 1
        """,
        data("w", "r"),
    ),
    (
        "descriptor",
        """\
        class Field:
            def __get__(self, thing, kind=None):
                return self.values.get(thing) #r
            def __set__(self, thing, value):
                self.values[thing] = value #w
        class Meter:
            reading = Field()
        def work(meter):
            meter.reading += 1
        """,
        data("w", "r"),
    ),
    (
        "attribute",
        """\
        class Account: pass
        def work(account):
            before = account.balance #r
            account.balance = before - 1 #w
        """,
        data("w", "r"),
    ),
    (
        "another attribute",
        """\
        class Account: pass
        def work(account):
            account.limit = 5
            before = account.limit
            account.balance = before - 1 #w
        """,
        data("w"),
    ),
    (
        "closure",
        """\
        def outer():
            count = 0
            def work():
                nonlocal count
                x = count #r
                count = x + 1 #w
            work()
            return count
        """,
        data("w", "r"),
    ),
    (
        "not through another shared variable",
        """\
        count = 0
        other = 0
        def remember():
            global other
            other = count
        def work():
            global count
            count = other + 1 #w
        """,
        data("w"),
    ),
    (
        "item",
        """\
        accounts = {}
        def work(name):
            balance = accounts[name] #r
            accounts[name] = balance - 1 #w
        """,
        data("w", "r"),
    ),
    (
        "item through get",
        """\
        accounts = {}
        def work(name):
            accounts[name] = accounts.get(name, 0) + 1 #w
        """,
        data("w", "w"),
    ),
    (
        "item if it is missing",
        """\
        accounts = {}
        def work(name):
            if name not in accounts: #r
                accounts[name] = 1 #w
        """,
        control("w", "r"),
    ),
    (
        "append if there is room",
        """\
        items = []
        def work():
            if len(items) < 5: #r
                items.append(1) #w
        """,
        control("w", "r"),
    ),
    (
        "pop while there is some",
        """\
        class Stack:
            def __init__(self):
                self.items = []
            def empty_(self):
                return not self.items #r
            def take(self):
                while not self.empty_():
                    self.items.pop() #w
        """,
        control("w", "r"),
    ),
    (
        "an answer decides, and is no part of what is stored",
        """\
        class Pool:
            def __init__(self):
                self.free = []
            def borrow(self):
                if not self.free: #r
                    return None
                return self.make()
            def give_back(self, thing):
                self.free.append(thing) #w
        def work(pool):
            pool.give_back(pool.borrow())
        """,
        control("w", "r"),
    ),
    (
        "an attempt has failed or not, whatever was tested",
        """\
        class Pool:
            def __init__(self):
                self.free = []
            def borrow(self):
                if not self.free: #r
                    return None
                return self.free.pop()
            def give_back(self, thing):
                self.free.append(thing) #w
        def work(pool):
            pool.give_back(pool.borrow())
        """,
        data("w"),
    ),
    (
        "compared with an empty list",
        """\
        items = []
        def work():
            if items == []: #r
                items.append(1) #w
        """,
        control("w", "r"),
    ),
    (
        "value of shared memory",
        """\
        def work(number):
            x = number.value #r
            number.value = x + 1 #w
        """,
        data("w", "r"),
    ),
    (
        "given by one method and emptied by another",
        """\
        class Counter:
            def get(self):
                with self.lock:
                    return self.n #r
            def reset(self):
                with self.lock:
                    self.n = 0 #w
        def work(hits):
            total.append(hits.get())
            hits.reset()
        """,
        data("w", "r"),
    ),
    (
        "given by one method and shown before it is emptied by another",
        """\
        class Counter:
            def get(self):
                return self.n #r
            def reset(self):
                self.n = 0 #w
        def work(hits):
            print(hits.get())
            hits.reset()
        """,
        data("w"),
    ),
    (
        "given by one method, and nothing stored by another",
        """\
        class Counter:
            def get(self):
                self.lock.acquire()
                try:
                    n = self.n #r
                    return n
                finally:
                    self.lock.release()
            def set(self, value):
                self.n = value #w
        def work(hits, total):
            taken = hits.get()
            hits.set(0)
            total.add(taken)
        """,
        data("w", "r"),
    ),
    (
        "given of one object and emptied of another",
        """\
        class Counter:
            def get(self):
                return self.n #r
            def reset(self):
                self.n = 0 #w
        def work(one, other, total):
            total.add(one.get())
            other.reset()
        """,
        data("w"),
    ),
    (
        "emptied by what does more under the same name",
        """\
        class Counter:
            def get(self):
                return self.n #r
            def reset(self):
                self.n = 0 #w
        class Clock:
            def reset(self):
                self.n = self.start()
        def work(hits, total):
            total.add(hits.get())
            hits.reset()
        """,
        data("w"),
    ),
    (
        "checked by a function that raises",
        """\
        left = 1
        def check(n):
            if left < n: #r
                raise ValueError
        def work(n):
            global left
            check(n)
            left = 0 #w
        """,
        control("w", "r"),
    ),
    (
        "checked by a function that calls one that raises, caught",
        """\
        left = 1
        def check(n):
            if left < n: #r
                raise ValueError
        def asks(n):
            check(n)
        def work(n):
            global left
            try:
                asks(n)
            except ValueError:
                pass
            left = 0 #w
        """,
        control("w"),
    ),
    (
        "checked by a function that calls one that raises",
        """\
        left = 1
        def check(n):
            if left < n: #r
                raise ValueError
        def asks(n):
            check(n)
        def work(n):
            global left
            try:
                asks(n)
                left = 0 #w
            except ValueError:
                pass
        """,
        control("w", "r"),
    ),
    (
        "a miss that is caught",
        """\
        counts = {}
        def work(n):
            try:
                counts["a"] #r
            except KeyError:
                counts["a"] = n #w
        """,
        control("w", "r"),
    ),
    (
        "a miss that is caught as one of several, in a function",
        """\
        counts = {}
        def look():
            return counts["a"] #r
        def store(n):
            counts["a"] = n #w
        def work(n):
            try:
                look()
            except (TypeError, LookupError):
                store(n)
        """,
        control("w", "r"),
    ),
    (
        "a miss in a function where everything is caught",
        """\
        counts = {}
        def look():
            return counts["a"] #r
        def work(n):
            try:
                look()
            except Exception:
                counts["a"] = n #w
        """,
        control("w"),
    ),
    (
        "a miss that sets a flag",
        """\
        counts = {}
        def work(n):
            missing = False
            try:
                counts["a"] #r
            except KeyError:
                missing = True
            if missing is True:
                counts["a"] = n #w
        """,
        control("w", "r"),
    ),
    (
        "what follows an except is reached without a miss as well",
        """\
        counts = {}
        def work(n):
            try:
                counts["a"] #r
            except KeyError:
                print("none")
            counts["a"] = n #w
        """,
        control("w"),
    ),
    (
        "a look that fails by another exception",
        """\
        counts = {}
        def work(n):
            try:
                counts["a"] #r
            except (AttributeError, ValueError, ZeroDivisionError):
                counts["a"] = n #w
        """,
        control("w"),
    ),
    (
        "a miss that ends in setdefault",
        """\
        counts = {}
        def work(n):
            try:
                counts["a"] #r
            except KeyError:
                counts.setdefault("a", n) #w
        """,
        control("w"),
    ),
    (
        "an attribute that is missing",
        """\
        class Box: pass
        box = Box()
        def work(n):
            try:
                box.items #r
            except AttributeError:
                box.items = [n] #w
        """,
        control("w", "r"),
    ),
    (
        "a variable that is missing",
        """\
        def work(n):
            global items
            try:
                print(items) #r
            except NameError:
                items = n #w
        """,
        control("w", "r"),
    ),
    (
        "what is not found in a list",
        """\
        seen = []
        def work(n):
            try:
                seen.index(n) #r
            except ValueError:
                seen.append(n) #w
        """,
        control("w", "r"),
    ),
    (
        "the way out of an endless loop",
        """\
        stock = 1
        def work():
            global stock
            while True:
                with lock:
                    enough = stock > 0 #r
                if enough:
                    break
            with lock:
                stock = 0 #w
        """,
        control("w", "r"),
    ),
    (
        "the way out of an endless loop, beyond what is around it",
        """\
        stock = 1
        def work():
            global stock
            with lock:
                for n in itertools.count():
                    if stock > 0: #r
                        break
            with lock:
                stock = 0 #w
        """,
        control("w", "r"),
    ),
    (
        "the way out of a function that waits",
        """\
        stock = 1
        def wait():
            while True:
                if stock > 0: #r
                    return
        def patiently():
            wait()
        def work():
            global stock
            patiently()
            stock = 0 #w
        """,
        control("w", "r"),
    ),
    (
        "no way out of a loop that ends by itself",
        """\
        stock = 1
        def work():
            global stock
            for n in range(3):
                if stock > 0: #r
                    break
            stock = 0 #w
        """,
        control("w"),
    ),
    (
        "a wait on one way only",
        """\
        stock = 1
        def work(patient):
            global stock
            if patient:
                while True:
                    if stock > 0: #r
                        break
            stock = 0 #w
        """,
        control("w"),
    ),
    (
        "a decision that has lain in an attribute",
        """\
        stock = 1
        class Buyer:
            def look(self):
                self.ok = stock > 0 #r
            def buy(self):
                global stock
                if self.ok:
                    stock = 0 #w
        """,
        control("w", "r"),
    ),
    (
        "a decision that nobody keeps",
        """\
        stock = 1
        class Buyer:
            def look(self):
                self.ok = stock > 0 #r
                self.ok = True
            def buy(self):
                global stock
                if self.other:
                    stock = 0 #w
        """,
        control("w"),
    ),
    (
        "an attribute's own earlier values",
        """\
        class Counter:
            def add(self):
                self.n = self.n + 1 #r
            def reset(self):
                if self.n > 3: #a
                    self.n = 0 #w
        """,
        {**data("r", "r"), **control("w", "a")},
    ),
    (
        "what an attempt has decided by",
        """\
        stock = 1
        def take():
            global stock
            if stock > 0: #r
                stock = 0
                return True
            return False
        class Buyer:
            def buy(self):
                self.ok = take()
            def undo(self):
                global stock
                if self.ok:
                    stock = 1 #w
        """,
        control("w"),
    ),
    (
        "a mark between the look and what it decides",
        """\
        begun = False
        def work():
            global begun
            first = not begun #r
            begun = True #w
            if first:
                print()
        """,
        control("w", "r"),
    ),
    (
        "a mark, and nothing decided",
        """\
        begun = False
        def work():
            global begun
            first = not begun #r
            begun = True #w
            print(first)
        """,
        control("w"),
    ),
]


def test_an_attribute_tells_who_stores_a_decision_in_it_and_who_fetches_it() -> None:
    source = textwrap.dedent("""\
    stock = 1
    class Buyer:
        def look(self):
            self.ok = stock > 0
        def deny(self):
            self.ok = False
        def buy(self):
            global stock
            if self.ok and self.other:
                stock = 0
    """)
    made = INSTRUMENT.instrument({"main.py": source.encode()}, "main.py")
    (look,) = (site.number for site in made.sites if site.kind == "read" and site.line == 4)
    stores = {site.line: site.carries for site in made.sites if site.carries is not None}
    assert stores == {4: (look,), 6: ()}
    fetches = {
        site.name: site.fetches for site in made.sites if site.form == "attribute" and site.kind == "read"
    }
    assert fetches.pop("ok") == (look,)
    assert not any(fetches.values())


@pytest.mark.parametrize(("source", "expected"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_dependences(source: str, expected: dict[str, tuple[set[str], set[str]]]) -> None:
    source = textwrap.dedent(source)
    made = INSTRUMENT.instrument({"main.py": source.encode()}, "main.py")
    line = next(n for n, text in enumerate(source.splitlines(), 1) if text.endswith("#w"))
    label = next(site.label for site in made.sites if site.kind == "write" and site.line == line)
    assert dependences(source, label) == expected


@pytest.mark.parametrize(
    ("key", "reads"),
    [("len(ids)", {"w"}), ("f'user{len(ids)}'", {"w"}), ("name", set()), ("number()", {"r"})],
)
def test_the_key_of_an_item_rests_on_what_was_read_of_the_container(key: str, reads: set[str]) -> None:
    source = f"""\
    ids = {{}}
    def number():
        return max(ids) + 1 #r
    def work(name):
        ids[{key}] = name #w
    """
    made = INSTRUMENT.instrument({"main.py": textwrap.dedent(source).encode()}, "main.py")
    (write,) = (site for site in made.sites if site.kind == "write" and site.line == 5)
    marks = {3: "r", 5: "w"}
    assert {marks[made.sites[read].line] for read in write.keys} == reads
    assert all(made.sites[read].stamped for read in write.keys)


@pytest.mark.parametrize(
    ("search", "target"),
    [
        ("for n in range(9):\n            if slots[n] is None: #r\n                break", "slots[n]"),
        ("for slot in slots:\n            if slot.car is None: #r\n                break", "slot.car"),
        (
            "own = []\n        for n in slots:\n            if slots[n]: #r\n                own.append(n)",
            "slots[own[0]]",
        ),
        (
            "def find():\n            for n in slots:\n                if slots[n]: return n #r",
            "slots[find()]",
        ),
    ],
)
def test_which_one_is_written_is_decided_by_what_ended_the_search(search: str, target: str) -> None:
    source = f"""\
    def work(slots, car):
        {search}
        {target} = car #w
    """
    source = textwrap.dedent(source)
    made = INSTRUMENT.instrument({"main.py": source.encode()}, "main.py")
    at = {
        mark: n for n, text in enumerate(source.splitlines(), 1) for mark in "rw" if text.endswith("#" + mark)
    }
    (write,) = (site for site in made.sites if site.kind == "write" and site.line == at["w"])
    assert at["r"] in {made.sites[read].line for read in write.picked}
    assert all(made.sites[read].stamped for read in write.picked)


@pytest.mark.parametrize(
    ("kept", "read_again"),
    [
        ("mine.seen = count", "mine.seen + 1"),
        ("kept = []; kept.append(count)", "kept.pop() + 1"),
        ("kept = {}; kept['n'] = count", "kept['n'] + 1"),
        ("kept = []; fill(kept)", "kept[0] + 1"),
        ("kept = next(numbers())", "kept + 1"),
    ],
    ids=["attribute", "list", "dictionary", "parameter", "generator"],
)
def test_a_value_is_followed_where_it_is_kept_meanwhile(kept: str, read_again: str) -> None:
    source = f"""
        count = 0

        def fill(out):
            out.append(count) #f

        def numbers():
            yield count #g

        def work(mine):
            global count
            {kept} #k
            count = {read_again} #w
    """
    read = {"fill(kept)": "f", "numbers())": "g"}.get(kept.split("; ")[-1].split("next(")[-1], "k")
    assert dependences(source, "count")["w"] == ({read}, set())


@pytest.mark.parametrize(
    ("kept", "written", "through"),
    [
        ("seen[name] = count", "seen[name] + 1", ["seen"]),
        ("seen[name] = 1", "seen[name] + 1", []),
        ("seen[name] = count", "other[name] + 1", []),
        ("seen[name] = count; other[name] = seen[name]", "other[name] + 1", ["other", "seen"]),
        ("line.put(count)", "line.get() + 1", ["line"]),
        ("box.stack.append(count)", "box.stack.pop() + 1", ["stack"]),
        ("task = pool.submit(look)", "task.result() + 1", ["result()"]),
        ("task = pool.submit(lambda: count)", "task.result() + 1", ["result()"]),
        ("task = pool.submit(print)", "task.result() + 1", []),
    ],
)
def test_what_a_value_passed_through(kept: str, written: str, through: list[str]) -> None:
    source = f"""
        count, seen, other = 0, {{}}, {{}}

        def look():
            return count

        def work(name, line, box, pool):
            global count
            {kept}
            count = {written}
    """
    made = INSTRUMENT.instrument({"main.py": textwrap.dedent(source).encode()}, "main.py")
    (write,) = (
        site
        for site in made.sites
        if site.kind == "write" and site.function == "work" and site.label == "count"
    )
    assert list(write.through) == through
    assert bool(made.outcomes) == ("result()" in through)


@pytest.mark.parametrize(
    ("store", "found_by"),
    [
        ("self.tail.next = 1", ["self.tail"]),
        ("last = self.tail; last.next = 1", ["self.tail"]),
        ("self.next = self.tail", []),
        ("other.next = 1", []),
    ],
)
def test_by_what_a_thing_was_found(store: str, found_by: list[str]) -> None:
    source = f"""
        class Chain:
            def move(self):
                self.tail = None

            def put(self, other):
                {store}
    """
    made = INSTRUMENT.instrument({"main.py": textwrap.dedent(source).encode()}, "main.py")
    (write,) = (site for site in made.sites if site.kind == "write" and site.name == "next")
    assert [made.sites[read].label for read in write.keys] == found_by


@pytest.mark.parametrize(
    ("loop", "change", "told"),
    [
        ("i, one in enumerate(free)", "free[i] = 0", True),
        ("i, one in free.items()", "free[i] = 0", True),
        ("i, one in enumerate(free)", "print(one)", False),
        ("i, one in enumerate(free, 1)", "free[i] = 0", False),
        ("one in free", "free[one] = 0", False),
    ],
)
def test_a_round_tells_which_thing_it_has_got(loop: str, change: str, told: bool) -> None:
    source = f"""
        def work(free):
            for {loop}:
                if one:
                    {change}
    """
    made = INSTRUMENT.instrument({"main.py": textwrap.dedent(source).encode()}, "main.py")
    assert any(site.walks >= 0 and site.stamped for site in made.sites) is told


@pytest.mark.parametrize(
    ("chosen", "by"),
    [
        ("free.index(True)", True),
        ("next(i for i, one in enumerate(free) if one)", True),
        ("len(free) - 1", False),
        ("next(i for i, one in enumerate(free))", False),
    ],
)
def test_a_thing_is_chosen_by_what_it_is(chosen: str, by: bool) -> None:
    source = f"""
        def work(free):
            i = {chosen}
            free[i] = False
    """
    made = INSTRUMENT.instrument({"main.py": textwrap.dedent(source).encode()}, "main.py")
    (write,) = (site for site in made.sites if site.kind == "write")
    assert any(made.sites[read].selects for read in write.keys) is by


def test_what_is_counted_of_a_container_does_not_rest_on_what_is_in_it() -> None:
    source = """
        count = 0
        history = []

        def work():
            global count
            history.append(count) #r
            count = len(history) #w
    """
    assert dependences(source, "count")["w"] == (set(), set())


@pytest.mark.parametrize(
    ("block", "flag"),
    [
        ("found = True", True),
        ("with lock:\n    found = True", True),
        ("found = x", True),
        ("found = True\nwins.append(x)", False),
        ("found = True\nreturn True", False),
        ("found = True\nreturn", False),
    ],
)
@pytest.mark.parametrize("loop", ["", "for x in things:\n", "while x:\n"])
def test_a_flag_may_be_set_twice(loop: str, block: str, flag: bool) -> None:
    """Whoever leaves a ``for`` has found what it looked for; another loop's end may mean that it got it."""
    leaves = block.endswith("return")
    body = "if not found:\n" + textwrap.indent(block, "    ")
    source = "found = False\ndef work(x):\n    global found\n" + textwrap.indent(
        loop + (textwrap.indent(body, "    ") if loop else body), "    "
    )
    made = INSTRUMENT.instrument({"main.py": source.encode()}, "main.py")
    (write,) = [one for one in made.sites if one.label == "found" and one.kind == "write" and one.line > 3]
    assert write.flag is (flag or (leaves and loop.startswith("for")))


@pytest.mark.parametrize(
    ("tried", "done", "flag"),
    [
        ("memo[n]", "memo[n] = True", True),
        ("memo[n]", "memo[n] = n * n", True),
        ("memo[n]", "with lock:\n    memo[n] = n * n\nreturn memo[n]", True),
        ("memo[n]", "memo[n] = n * n\nreturn True", False),
        ("memo[n]", "memo[n] = True\nmine.append(n)", False),
        ("memo[n] += 1", "memo[n] = 1", False),
    ],
)
def test_what_is_missed_may_be_made_twice(tried: str, done: str, flag: bool) -> None:
    """Whoever adds where another one begins has not done the same; nor whoever tells that it was he."""
    body = f"try:\n    {tried}\nexcept KeyError:\n" + textwrap.indent(done, "    ")
    source = "memo = {}\ndef work(n):\n" + textwrap.indent(body, "    ")
    made = INSTRUMENT.instrument({"main.py": source.encode()}, "main.py")
    (write,) = [one for one in made.sites if one.form == "item" and one.kind == "write" and one.line > 4]
    assert write.flag is flag


@pytest.mark.parametrize(
    ("loop", "looks"),
    [
        ("while not flag[1 - me]: pass", True),
        ("while self.turn != me and self.wants[other]: continue", False),
        ("while not done.is_set(): ...", True),
        ("while True:\n    if box.ready: break", True),
        ("while len(items) < 3: pass", True),
        ("while look(): pass", False),
        ("while not flag: count += 1", False),
        ("while not flag: pass\nelse: flag = 1", False),
    ],
)
def test_a_loop_that_only_looks(loop: str, looks: bool) -> None:
    (node,) = ast.parse(loop).body
    assert WAITING.only_looks(node) is looks


_STORE = """
class Store:
    def is_empty(self):
        \"\"\"Whether there is nothing.\"\"\"
        return len(self.items) == 0

    @property
    def full(self):
        return self.count >= 3

    def look(self):
        self.looks += 1
        return self.count == 0

    def either(self):
        return self.look() or self.full
"""


@pytest.mark.parametrize(
    ("test", "called"),
    [
        ("balance < amount", set()),
        ("not self.items or len(self.items) >= 3", set()),
        ("self.is_empty()", {"is_empty"}),
        ("self.full and not self.is_empty()", {"full", "is_empty"}),
        ("self.look()", None),
        ("self.either()", None),
        ("(n := self.count) < 3", None),
        ("queue.empty()", None),
        ("self.rows[next(i)]", None),
    ],
)
def test_which_tests_may_be_made_once_more(test: str, called: set[str] | None) -> None:
    looks = WAITING.Looks([ast.parse(_STORE)])
    assert looks.called_in(ast.parse(test, mode="eval").body) == called
    own = ast.parse("class Items:\n    def __len__(self): return self.count()")
    shared = ast.parse("from multiprocessing import Value\nn = Value('i')")
    for tree in (own, shared):
        assert WAITING.Looks([tree]).called_in(ast.parse("len(items)", mode="eval").body) is None


@pytest.mark.parametrize(
    ("block", "at"),
    [
        ("print('none left')\ncond.wait()\nprint('woken')", 1),
        ("self.cond.wait()", 0),
        ("cond.wait(1)", None),
        ("cond.wait_for(lambda: n > 0)", None),
        ("while n == 0: cond.wait()", None),
        ("wait()", None),
    ],
)
def test_where_a_block_waits_once(block: str, at: int | None) -> None:
    assert WAITING.waits_once(ast.parse(block).body) == at


@pytest.mark.parametrize(
    ("loop", "counted"),
    [
        ("while not flag: spins += 1", ["spins"]),
        ("while not flag: now = n; n += 1", ["n", "now"]),
        ("while i < 9: total += data[0]; i += 1", ["total"]),
        ("while not found:\n    found = done\n    done = more\n    more = i\n    i += 1", []),
        ("while not done:\n    if i > 9: done = True\n    i += 1", []),
        ("while True:\n    i += 1\n    if i > 9: break", []),
        ("while not flag:\n    print(i)\n    i += 1", []),
        ("while not flag:\n    x = data[i]\n    i += 1", ["x"]),
        ("while not flag:\n    x = 9 % i\n    i -= 1", ["x"]),
    ],
)
def test_what_a_loop_only_counts(loop: str, counted: list[str]) -> None:
    (node,) = ast.parse(loop).body
    assert WAITING.only_counted(node) == counted


@pytest.mark.parametrize(
    ("takes", "empties", "expected"),
    [
        ("total += hits", "hits = 0", {"r"}),
        ("batch = hits[:]", "hits = []", {"r"}),
        ("with lock: total += hits", "with lock: hits = 0", {"r"}),
        ("with lock: seen = hits", "with lock: hits = 0", set()),  # an alarm is looked at, and set again
        ("total += hits", "hits = 7", set()),
        ("total += other", "hits = 0", set()),
    ],
)
def test_what_is_taken_is_ended_by_what_empties_it(takes: str, empties: str, expected: set[str]) -> None:
    source = f"hits = other = total = 0\ndef f():\n    global hits, total\n    {takes} #r\n    {empties} #w\n"
    made = INSTRUMENT.instrument({"main.py": source.encode()}, "main.py")
    (write,) = (one for one in made.sites if one.kind == "write" and one.name == "hits" and one.line == 5)
    reads = (*write.data, *write.contents)
    assert {"r" for read in reads if made.sites[read].line == 4} == expected


@pytest.mark.parametrize(
    ("takes", "empties", "expected"),
    [
        ("out.extend(hits)", "hits.clear()", True),
        ("out.extend(hits)", "hits = []", True),
        ("total += hits", "hits.clear()", True),
        ("batch = hits[:]", "del hits[:]", True),
        ("batch = {**hits}", "hits.clear()", True),
        ("batch = [hit.name for hit in hits]", "hits[:] = []", True),
        ("out.write(' '.join(hits))", "hits.clear()", True),
        ("out.append(len(hits))", "hits.clear()", True),
        ("for hit in hits: out.append(hit)", "hits.clear()", True),
        ("for key, n in list(hits.items()): total[key] = n", "hits.clear()", True),
        ("with lock: out.extend(hits)", "with lock: hits.clear()", True),
        ("batches.append(hits)", "hits = []", False),  # what was added in between is in the batch
        ("batch = hits", "hits = []", False),
        ("batch = [hit for hit in hits if hit.old]", "hits.clear()", False),
        ("for hit in hits: alarm = alarm or hit > 3", "hits.clear()", False),
        ("for hit in hits:\n        if isinstance(hit, Fire): break", "hits.clear()", False),
        ("out.append(len(hits))", "del hits[0]", False),
        ("out.append(hits[0])", "hits.clear()", False),
        ("out.extend(other)", "hits.clear()", False),
    ],
)
def test_a_container_is_taken_and_emptied(takes: str, empties: str, expected: bool) -> None:
    source = f"hits = []\nout = other = []\ndef f():\n    global hits, total\n    {takes}\n    {empties}\n"
    made = INSTRUMENT.instrument({"main.py": source.encode()}, "main.py")
    last = source.count("\n")
    writes = [one for one in made.sites if one.kind == "write" and one.line == last]
    reads = [made.sites[read] for one in writes if one.empties for read in (*one.data, *one.contents)]
    forms = ("content", "item", "method")
    assert any(one.label[:4] == "hits" and one.form in forms for one in reads) is expected


_PEEK = """\
    seat = free[0]
    free.pop(0)
    taken.append(seat)
"""


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        (_PEEK, True),
        (_PEEK.replace("pop(0)", "popleft()"), True),
        (_PEEK.replace("free.pop(0)", "del free[0]"), True),
        (_PEEK.replace("free.pop(0)", "heapq.heappop(free)"), True),
        (_PEEK.replace("free.pop(0)", "_ = free.pop(0)"), True),
        (_PEEK.replace("[0]", "[-1]").replace("(0)", "()"), True),
        (_PEEK.replace("free[0]", "free.queue[0]").replace("pop(0)", "get()"), True),
        (_PEEK.replace("free[0]", "next(iter(free))").replace("0", "seat, None"), True),
        ("    with lock: seat, n = free[0]\n    with lock: free.pop(0)\n    return n\n", True),
        ("    seat = free[0]\n    if seat:\n        free.pop(0)\n        book(seat)\n", True),
        ("    free[0].book()\n    free.pop(0)\n", True),
        ("    taken.append((me, str(free[0])))\n    free.pop(0)\n", True),
        (_PEEK.replace("pop(0)", "pop()"), False),
        (_PEEK.replace("free[0]", "other[0]"), False),
        (_PEEK.replace("free.pop(0)", "seat = free.pop(0)"), False),
        (_PEEK.replace("taken.append", "print"), False),
        ("    free.pop(0)\n    seat = free[0]\n    taken.append(seat)\n", False),
        ("    while free[0] < now:\n        free.pop(0)\n", False),
        ("    time.sleep(free[0] - now)\n    free.pop(0)\n", False),
        ("    if free[0].book():\n        free.pop(0)\n", False),
        ("    if top:\n        taken.append(free[0])\n    else:\n        free.pop(0)\n", False),
        ("    taken.append(free[0])\n    while free:\n        free.pop(0)\n", False),
        ("    key = next(iter(free))\n    key.close()\n    free.pop(key, None)\n", False),
    ],
)
def test_a_look_in_front_and_what_is_taken_off(steps: str, told: bool) -> None:
    source = f"import heapq\nfree, other, taken = [], [], []\ndef f(me, top, now):\n{steps}"
    made = INSTRUMENT.instrument({"main.py": source.encode()}, "main.py")
    looks = {one.looked_at for one in made.sites} - {0}
    # What is taken off may rest on tests besides; see ``retesting``.
    assert looks <= {look for one in made.sites for look in one.takes_off}
    assert bool(looks) is told


@pytest.mark.parametrize(
    ("source", "reads", "tests"),
    [
        pytest.param(
            """
            store = setattr
            def f():
                store(box, "total", box.total + 1) #w
            """,
            {"w"},
            set(),
            id="another name",
        ),
        pytest.param(
            """
            store = partial(setattr, box, "total")
            def f():
                old = box.total #r
                other = box.total
                print(other)
                store(old + 1) #w
            """,
            {"r"},
            set(),
            id="a partial, and only what is given to it",
        ),
        pytest.param(
            """
            class Box:
                def get(self):
                    return self.total #r
                def put(self, value, why):
                    self.total = value #w
            box = Box()
            def work(look, store):
                store(look() + 1, 0)
            Thread(target=work, args=(box.get, box.put))
            """,
            {"r"},
            set(),
            id="methods of the program's own",
        ),
        pytest.param(
            """
            class Box:
                def get(self):
                    return self.total #r
                def put(self, value, why, more):
                    self.total = value #w
            box = Box()
            def work(look, store):
                store(1, 0, look())
            Thread(target=work, args=(box.get, box.put))
            """,
            set(),
            set(),
            id="another parameter",
        ),
        pytest.param(
            """
            TABLE = {"total": (attrgetter("total"), partial(setattr, box, "total"))}
            def f():
                look, store = TABLE["total"]
                if box.total > 1: #t
                    store(2) #w
            """,
            set(),
            {"t"},
            id="a table",
        ),
    ],
)
def test_a_function_that_is_handed_over(source: str, reads: set[str], tests: set[str]) -> None:
    begin = "from functools import partial\nfrom operator import attrgetter\nfrom threading import Thread\n"
    found: dict[str, tuple[set[str], set[str]]] = {}
    for label in ("box.total", "self.total"):
        found.update(dependences(begin + textwrap.dedent(source), label))
    assert found == {"w": (reads, tests)}
