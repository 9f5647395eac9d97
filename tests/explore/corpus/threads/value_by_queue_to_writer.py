import queue
import threading

level = 0
requests = queue.Queue()


def reader():
    for _ in range(2):
        requests.put(level)


def writer(n):
    global level
    for _ in range(n):
        seen = requests.get()
        level = seen + 1


readers = [threading.Thread(target=reader) for _ in range(2)]
w = threading.Thread(target=writer, args=(4,))
w.start()
for r in readers:
    r.start()
for r in readers:
    r.join()
w.join()
print(level)
