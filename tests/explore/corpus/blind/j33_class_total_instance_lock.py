import threading
from dataclasses import dataclass, field
from typing import ClassVar


@dataclass
class Account:
    name: str
    balance: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    total: ClassVar[int] = 0
    largest: ClassVar[int] = 0

    def deposit(self, amount):
        with self.lock:
            self.balance += amount
            type(self).total += amount

    def withdraw(self, amount):
        with self.lock:
            if self.balance >= amount:
                self.balance -= amount
                type(self).total -= amount


ann, bob = Account('Ann'), Account('Bob')


def work(account, amounts):
    for amount in amounts:
        account.deposit(amount) if amount > 0 else account.withdraw(-amount)


threads = [threading.Thread(target=work, args=(ann, [10, -5])), threading.Thread(target=work, args=(bob, [20, -1]))]
for t in threads: t.start()
for t in threads: t.join()
print(ann, bob, Account.total)
