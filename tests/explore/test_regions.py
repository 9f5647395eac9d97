"""When is what was read forgotten, since it can decide about no later write?

Each program marks its reads: ``#r``, ``#s``. Its row names the functions, or loops, tests and phases by the
function around them and ``.loop``, ``.if``, ``.phase``, that forget them when they begin anew; with ``*2``
when two do.
"""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator

import pytest

from tests.explore.test_dependence import INSTRUMENT


def forgotten(source: str) -> dict[str, set[str]]:
    """Where reads are forgotten -> their marks."""
    source = textwrap.dedent(source)
    marks = {
        number: mark.group(1)
        for number, line in enumerate(source.splitlines(), 1)
        if (mark := re.search(r"#(\w+)", line))
    }
    made = INSTRUMENT.instrument({"main.py": source.encode()}, "main.py")
    found: dict[str, list[set[str]]] = {}
    for name, node in _regions(made.trees["main.py"], ""):
        lines = {made.sites[read].line for read in _anew(node)}
        if lines & marks.keys():
            found.setdefault(name, []).append({marks[line] for line in lines if line in marks})
    return {
        name if len(each) == 1 else f"{name}*{len(each)}": set().union(*each) for name, each in found.items()
    }


def _regions(node: ast.AST, function: str) -> Iterator[tuple[str, ast.AST]]:
    for one in ast.iter_child_nodes(node):
        match one:
            case ast.FunctionDef():
                yield one.name, one
                yield from _regions(one, one.name)
                continue
            case ast.For() | ast.While():
                yield f"{function}.loop", one
            case ast.If():
                yield f"{function}.if", one
            case ast.Expr(call) if _forgets(call) and one is not _first(node):
                yield f"{function}.phase", one
        yield from _regions(one, function)


def _anew(node: ast.AST) -> list[int]:
    """The reads that are forgotten when a function, a round, a test or a phase begins."""
    match node:
        case ast.If(ast.BoolOp(ast.Or(), [call, *_])) | ast.Expr(call):
            return _forgets(call)
        case _:
            first = _first(node)
            return _forgets(first.value) if isinstance(first, ast.Expr) else []


def _first(node: ast.AST) -> ast.stmt | None:
    """The first statement of a function or a round."""
    match node:
        case ast.FunctionDef(body=body):
            return body[int(ast.get_docstring(node) is not None)]
        case ast.For(body=body) | ast.While(body=body):
            return body[0]
        case _:
            return None


def _forgets(call: ast.expr) -> list[int]:
    match call:
        case ast.Call(ast.Name("_grader_anew"), reads):
            return [ast.literal_eval(read) for read in reads]
        case _:
            return []


CASES: list[tuple[str, str, dict[str, set[str]]]] = [
    (
        "an early return",
        """\
        def transfer(a, b, n):
            if a.balance < n: #r
                return
            a.balance -= n
            b.balance += n
        """,
        {"transfer": {"r"}},
    ),
    (
        "a helper's answer",
        """\
        def enough(a, n):
            return a.balance >= n #r
        def transfer(a, b, n):
            if enough(a, n):
                a.balance -= n
                b.balance += n
        """,
        {"transfer.if": {"r"}},
    ),
    (
        "two steps of one transfer, the first an attempt",
        """\
        def withdraw(a, n):
            if a.balance < n: #r
                return False
            a.balance -= n
            return True
        def deposit(a, n):
            a.balance += n
        def clerk(accounts):
            for a, b in accounts:
                if withdraw(a, 3):
                    deposit(b, 3)
        """,
        {"withdraw": {"r"}},
    ),
    (
        "the next round",
        """\
        def clerk(balances, pairs, n):
            for a, b in pairs:
                have = balances[a] #r
                if have < n:
                    continue
                balances[a] = have - n
                balances[b] += n
        """,
        {"clerk.loop": {"r"}},
    ),
    (
        "a while loop's body, not its test",
        """\
        def clerk(q, n):
            while q.waiting: #s
                a, b = q.pair()
                if a.balance > n: #r
                    a.balance = 0
                    q.waiting = False
        """,
        {"clerk.if": {"r"}, "clerk": {"s"}},
    ),
    (
        "all are looked at before any is changed",
        """\
        def book(seats, wanted):
            for s in wanted:
                if seats[s]: #r
                    return
            for s in wanted:
                seats[s] = True
        """,
        {"book": {"r"}},
    ),
    (
        "a flag for all of them",
        """\
        def pay(accounts):
            good = True
            for one in accounts:
                if one.balance < 2: #r
                    good = False
            if good:
                for one in accounts:
                    one.balance -= 2
        """,
        {"pay": {"r"}},
    ),
    (
        "a variable that outlives the round",
        """\
        def clerk(accounts):
            for one in accounts:
                now = one.balance #r
                if first:
                    one.balance = first
                first = now
        """,
        {"clerk": {"r"}},
    ),
    (
        "read and written by others who are called",
        """\
        def get(cell):
            return cell.v #r
        def put(cell, v):
            cell.v = v
        def work(cell):
            put(cell, get(cell) + 1)
        """,
        {"work": {"r"}},
    ),
    (
        "used by two",
        """\
        def get(cell):
            return cell.v #r
        def put(cell, v):
            cell.v = v
        def more(cell):
            x = get(cell)
            less(cell)
            put(cell, x)
        def less(cell):
            put(cell, get(cell) - 1)
        """,
        {"more": {"r"}},
    ),
    (
        "used by two of whom neither calls the other",
        """\
        def get(cell):
            return cell.v #r
        def put(cell, v):
            cell.v = v
        def more(cell):
            put(cell, get(cell) + 1)
        def less(cell):
            put(cell, get(cell) - 1)
        """,
        {"more": {"r"}, "less": {"r"}},
    ),
    (
        "several transfers one after another",
        """\
        def withdraw(a, n):
            if a.balance < n: #r
                return False
            note(a, n)
            return True
        def deposit(a, n):
            a.balance += n
        def clerk(a, b, c):
            if withdraw(a, 3):
                deposit(b, 3)
            if withdraw(b, 3):
                deposit(c, 3)
            elif withdraw(a, 2):
                deposit(c, 2)
        """,
        {"clerk.if*2": {"r"}},
    ),
    (
        "one transfer if another one has failed",
        """\
        def withdraw(a, n):
            if a.balance < n: #r
                return False
            a.balance -= n
            return True
        def deposit(a, n):
            a.balance += n
        def clerk(a, b, c):
            if withdraw(a, 3):
                deposit(b, 3)
            elif withdraw(b, 3):
                deposit(c, 3)
        """,
        {"clerk.if": {"r"}},
    ),
    (
        "at a module's top, test by test",
        """\
        def enough(a, n):
            return a.balance >= n #r
        if enough(x, 3):
            x.balance -= 3
        if enough(y, 3):
            y.balance -= 3
        """,
        {".if*2": {"r"}},
    ),
    (
        "a test that has led out of the function",
        """\
        def clerk(a, b):
            if a.open:
                if a.balance < 3: #r
                    return
            b.balance += 3
        """,
        {"clerk": {"r"}},
    ),
    (
        "a test that has led out of the round",
        """\
        def clerk(pairs):
            for a, b in pairs:
                if a.open:
                    if a.balance < 3: #r
                        continue
                b.balance += 3
        """,
        {"clerk.loop": {"r"}},
    ),
    (
        "a test that has led out of the loop",
        """\
        def clerk(pairs):
            for a, b in pairs:
                if a.open:
                    if a.balance < 3: #r
                        break
            else:
                b.balance += 3
        """,
        {"clerk": {"r"}},
    ),
    (
        "a variable that outlives the test",
        """\
        def clerk(a, b):
            if b.open:
                have = a.balance #r
            a.balance = have - 3
        """,
        {"clerk": {"r"}},
    ),
    (
        "one of two who use it calls the other later",
        """\
        def get(cell):
            return cell.v #r
        def more(cell):
            if get(cell) > 3:
                less(cell)
                cell.v += 1
        def less(cell):
            if get(cell) < 9:
                cell.v -= 1
        """,
        {"more.if": {"r"}},
    ),
    (
        "two who use it and call each other",
        """\
        def get(cell):
            return cell.v #r
        def more(cell):
            if get(cell) > 3:
                less(cell)
                cell.v += 1
        def less(cell):
            if get(cell) < 9:
                more(cell)
                cell.v -= 1
        """,
        {},
    ),
    (
        "carried by another object's attribute of that name",
        """\
        class Draft:
            def __init__(self, account):
                self.account = account
                self.balance = account.balance #r
            def save(self):
                self.account.balance = self.balance + 3
        """,
        {},
    ),
    (
        "carried by another object of its own class",
        """\
        class Account:
            def copy(self):
                copied = Account()
                copied.balance = self.balance #r
                return copied
            def restore(self, copied):
                self.balance = copied.balance + 3
        def work(account):
            copied = account.copy()
            account.restore(copied)
        """,
        {"work": {"r"}},
    ),
    (
        "read anew by whoever changes it",
        """\
        class Account:
            def take(self, n):
                self.balance = self.balance - n #r
            def give(self, n):
                self.balance = self.balance + n #s
        """,
        {"take": {"r", "s"}, "give": {"r", "s"}},
    ),
    (
        "of a variable, and only afterwards",
        """\
        last = seq = 0
        def step():
            global last, seq
            stamp = 5
            if stamp == last:
                seq = seq + 1
                if seq == 90: #r
                    stamp = 6
            last = stamp
        """,
        {"step.phase": {"r"}},
    ),
    (
        "of a variable, and not each time",
        """\
        last = seq = 0
        def step(now):
            global last, seq
            stamp = now
            if stamp < 5:
                if seq == 90: #r
                    stamp = 6
            if stamp == last:
                seq = seq + 1
            last = stamp
        """,
        {"step.phase": {"r"}},
    ),
    (
        "of a variable, each time before it counts",
        """\
        left = 3
        def take():
            global left
            seen = left #r
            if left > 0: #s
                left = seen - 1
        """,
        {},
    ),
    (
        "of a variable, for the next round",
        """\
        sold = 0
        def sell():
            global sold
            room = True
            for _ in range(3):
                if room:
                    sold = sold + 1
                room = sold < 3 #r
        """,
        {"sell.phase": {"r"}},
    ),
    (
        "it decides what is stored in another attribute",
        """\
        class Game:
            def hit(self, level):
                mine = level
                if mine >= self.level:
                    self.points += 1
                    if self.points >= 3: #r
                        mine = level + 1
                self.level = mine
        """,
        {"hit": {"r"}},
    ),
    (
        "it is stored in another attribute",
        """\
        class Game:
            def look(self):
                self.seen = self.points #r
            def hit(self):
                self.points = self.seen + 1
        """,
        {},
    ),
    (
        "conditional expressions as statements",
        """\
        def take(a, n):
            if a.balance >= n: #r
                note(a, n)
                return True
        def give(a, n):
            a.balance += n
        def clerk(a, b, c):
            take(a, 3) and give(b, 3)
            give(b, 1) if take(b, 3) else give(c, 3)
            take(c, 3) or take(c, 2) or give(c, 1)
        """,
        {"clerk.if*3": {"r"}},
    ),
    (
        "a function that is handed in may be one of them",
        """\
        def get(cell):
            return cell.v #r
        def more(cell, then):
            if get(cell) > 3:
                then(cell)
                cell.v += 1
        def less(cell, then):
            if get(cell) < 9:
                cell.v -= 1
        """,
        {},
    ),
    (
        "one variable for all answers",
        """\
        def withdraw(a, n):
            if a.balance < n: #r
                return False
            note(a, n)
            return True
        def deposit(a, n):
            a.balance += n
        def clerk(a, b, c):
            moved = 0
            ok = withdraw(a, 3)
            if ok:
                deposit(b, 3)
                moved += 1
            ok, why = withdraw(b, 3), "enough"
            log(why)
            if ok:
                deposit(c, 3)
                moved += 1
            return moved
        """,
        {"clerk.phase*2": {"r"}},
    ),
    (
        "an answer that lasts until the next one is used",
        """\
        def withdraw(a, n):
            if a.balance < n: #r
                return False
            note(a, n)
            return True
        def deposit(a, n):
            a.balance += n
        def clerk(a, b, c):
            log(a)
            first = withdraw(a, 3)
            second = withdraw(b, 3)
            if first:
                deposit(c, 3)
            if second:
                deposit(c, 3)
        """,
        {"clerk.phase": {"r"}},
    ),
    (
        "an answer of the round before",
        """\
        def withdraw(a, n):
            if a.balance < n: #r
                return False
            note(a, n)
            return True
        def deposit(a, n):
            a.balance += n
        def clerk(a, b):
            ok = False
            for one in b:
                if ok:
                    deposit(one, 3)
                ok = withdraw(a, 3)
                log(ok)
        """,
        {"clerk": {"r"}},
    ),
    (
        "a loop's test decides about what follows it",
        """\
        def clerk(a, b):
            n = b.balance #s
            have = a.balance #r
            while have > 3:
                have -= 1
            a.balance = have
            have = n
            b.balance = have
        """,
        {"clerk": {"r", "s"}},
    ),
    (
        "recursion",
        """\
        def pay(accounts):
            one = accounts.pop()
            have = one.balance #r
            pay(accounts)
            one.balance = have - 1
        """,
        {},
    ),
    (
        "a generator is in the middle of several",
        """\
        def balances(accounts):
            for one in accounts:
                have = one.balance #r
                yield
                one.balance = have - 1
        """,
        {},
    ),
    (
        "kept in an attribute",
        """\
        class Clerk:
            def look(self, account):
                self.seen = account.balance #r
            def pay(self, account):
                account.balance = self.seen - 1
        """,
        {},
    ),
    (
        "handed on by a result",
        """\
        def look(account):
            return account.balance #r
        def choose(accounts):
            return look(accounts[0])
        def pay(accounts):
            accounts[0].balance = choose(accounts) - 1
        """,
        {"pay": {"r"}},
    ),
    (
        "read by what operator.attrgetter has made",
        """\
        from operator import attrgetter
        balance = attrgetter("balance") #r
        def pay(account):
            have = balance(account)
            account.balance = have - 1
        """,
        {},
    ),
    (
        "at a module's top",
        """\
        for account in accounts:
            have = account.balance #r
            account.balance = have - 1
        """,
        {},
    ),
]


@pytest.mark.parametrize(("source", "expected"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
def test_forgotten(source: str, expected: dict[str, set[str]]) -> None:
    assert forgotten(source) == expected
