import queue
import threading

numbers = queue.Queue()
total = 0


def add():
    global total
    for _ in range(5):
        n = numbers.get()
        total += n
        numbers.task_done()


t = threading.Thread(target=add)
t.start()
for n in range(1, 6):
    numbers.put(n)
numbers.join()
assert total == 15
t.join()
