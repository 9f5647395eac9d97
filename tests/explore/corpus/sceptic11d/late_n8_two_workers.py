import queue
import threading

tasks = queue.Queue()
squares = {}


def worker():
    while True:
        n = tasks.get()
        squares[n] = n * n


for n in (1, 2, 3):
    tasks.put(n)
for _ in range(2):
    threading.Thread(target=worker, daemon=True).start()
while not tasks.empty():
    pass
assert len(squares) == 3
print(sum(squares.values()))
