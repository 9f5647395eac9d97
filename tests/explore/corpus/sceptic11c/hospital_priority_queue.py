"""Emergency room: patients with priority."""
import itertools
import queue
import random
import threading
import time
from dataclasses import dataclass, field


@dataclass(order=True)
class Patient:
    severity: int
    number: int
    name: str = field(compare=False)


class EmergencyRoom:
    def __init__(self, doctors: int):
        self.queue: "queue.PriorityQueue[Patient]" = queue.PriorityQueue()
        self.numbers = itertools.count()
        self.treated = []
        self.doctors = [threading.Thread(target=self.doctor, args=(i,)) for i in range(doctors)]

    def arrive(self, name: str, severity: int) -> None:
        self.queue.put(Patient(severity, next(self.numbers), name))

    def doctor(self, i: int) -> None:
        while True:
            p = self.queue.get()
            if not p.name:
                break
            time.sleep(random.random() / 100)
            self.treated.append((i, p.name))

    def open(self):
        for d in self.doctors:
            d.start()

    def close(self):
        for _ in self.doctors:
            self.arrive("", 999)
        for d in self.doctors:
            d.join()


def main():
    room = EmergencyRoom(2)
    room.open()

    def ambulance(names):
        for n in names:
            room.arrive(n, random.randint(1, 5))

    ts = [threading.Thread(target=ambulance, args=(x,)) for x in (["A", "B"], ["C", "D", "E"])]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    room.close()
    print("treated", len(room.treated))


if __name__ == "__main__":
    main()
