"""Dataclasses, frozen ones too, and named tuples."""
import dataclasses
import threading
import typing


@dataclasses.dataclass
class Account:
    owner: str
    balance: int = 0
    history: list = dataclasses.field(default_factory=list)
    kind: typing.ClassVar[str] = "plain"

    def __post_init__(self):
        self.balance *= 1
        self.opened = self.balance

    def deposit(self, amount):
        self.balance += amount
        self.history.append(amount)


@dataclasses.dataclass(frozen=True, order=True)
class Point:
    x: int
    y: int = 0


class Pair(typing.NamedTuple):
    left: int
    right: int = 2


account = Account("ann")
threads = [threading.Thread(target=account.deposit, args=(n,)) for n in (1, 2)]
[t.start() for t in threads]
[t.join() for t in threads]
print(account, account == Account("ann", 3, [1, 2]), Account.kind, account.opened)
point = Point(1)
try:
    point.x += 1
except dataclasses.FrozenInstanceError as error:
    print(type(error).__name__, error)
print(point, dataclasses.replace(point, y=5), point < Point(2), Pair(1), Pair(1)._replace(left=3))
print([f.name for f in dataclasses.fields(Account)], dataclasses.asdict(account))
pair = Pair(1)
pair.left = 4
