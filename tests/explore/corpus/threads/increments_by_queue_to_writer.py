import queue
import threading

level = 0
requests = queue.Queue()


def clicker():
    for _ in range(2):
        requests.put(1)


def writer():
    global level
    while True:
        more = requests.get()
        if more is None:
            break
        level = level + more


clickers = [threading.Thread(target=clicker) for _ in range(2)]
w = threading.Thread(target=writer)
w.start()
for c in clickers:
    c.start()
for c in clickers:
    c.join()
requests.put(None)
w.join()
print(level)
