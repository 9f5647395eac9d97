"""Order book with heaps."""
import heapq
import itertools
import threading
from dataclasses import dataclass, field
from typing import List, Tuple


@dataclass
class Book:
    bids: List[Tuple[int, int, str]] = field(default_factory=list)
    asks: List[Tuple[int, int, str]] = field(default_factory=list)
    trades: List[Tuple[str, str, int]] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    seq: itertools.count = field(default_factory=itertools.count)

    def _match(self) -> None:
        while self.bids and self.asks and -self.bids[0][0] >= self.asks[0][0]:
            bid = heapq.heappop(self.bids)
            ask = heapq.heappop(self.asks)
            self.trades.append((bid[2], ask[2], ask[0]))

    def buy(self, who: str, price: int) -> None:
        with self.lock:
            heapq.heappush(self.bids, (-price, next(self.seq), who))
            self._match()

    def sell(self, who: str, price: int) -> None:
        with self.lock:
            heapq.heappush(self.asks, (price, next(self.seq), who))
            self._match()


def buyer(book, name):
    for p in (101, 102, 103):
        book.buy(name, p)


def seller(book, name):
    for p in (99, 100, 101):
        book.sell(name, p)


def main():
    book = Book()
    ts = [threading.Thread(target=f, args=(book, n)) for f, n in ((buyer, "b1"), (buyer, "b2"), (seller, "s1"), (seller, "s2"))]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("traded", len(book.trades))


if __name__ == "__main__":
    main()
