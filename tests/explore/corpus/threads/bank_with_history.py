import threading
from dataclasses import dataclass, field
from typing import List


@dataclass
class BankAccount:
    owner: str
    balance: float = 0.0
    history: List[str] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def deposit(self, amount: float) -> None:
        new_balance = self.balance + amount
        self.balance = new_balance
        with self._lock:
            self.history.append(f"deposit {amount}")

    def withdraw(self, amount: float) -> bool:
        if self.balance < amount:
            return False
        self.balance -= amount
        with self._lock:
            self.history.append(f"withdraw {amount}")
        return True


def main() -> None:
    account = BankAccount("Alice", 100.0)
    threads = [threading.Thread(target=account.deposit, args=(25.0,)) for _ in range(2)]
    threads += [threading.Thread(target=account.withdraw, args=(10.0,)) for _ in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(f"{account.owner}: {account.balance:.2f}, {len(account.history)} entries")


if __name__ == "__main__":
    main()
