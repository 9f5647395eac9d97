import queue
import threading

numbers = queue.Queue()
total = 0


def add():
    global total
    for _ in range(5):
        total += numbers.get()


for n in range(5):
    numbers.put(n)
t = threading.Thread(target=add)
t.start()
while not numbers.empty():
    pass
total += 100
t.join()
print(total)
