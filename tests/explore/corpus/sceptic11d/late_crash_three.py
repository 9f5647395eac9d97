import queue
import threading

numbers = queue.Queue()
total = 0


def add():
    global total
    for _ in range(3):
        n = numbers.get()
        total += n


t = threading.Thread(target=add)
t.start()
for n in range(1, 4):
    numbers.put(n)
while not numbers.empty():
    pass
assert total == 6
t.join()
