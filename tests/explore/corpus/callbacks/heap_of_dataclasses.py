import heapq
import threading
from dataclasses import dataclass, field


@dataclass(order=True)
class Task:
    priority: int
    name: str = field(compare=False)


tasks = []


def produce(numbers):
    for number in numbers:
        heapq.heappush(tasks, Task(number, "task %d" % number))


threads = [threading.Thread(target=produce, args=(numbers,)) for numbers in ([3, 1], [2, 0])]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
found = [heapq.heappop(tasks).priority for _ in range(4)]
assert found == [0, 1, 2, 3], found
print("ok")
