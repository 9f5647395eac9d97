import queue
import threading

tasks = queue.Queue()
for letter in "abc":
    tasks.put(letter)
finished = []


def worker():
    while not tasks.empty():
        letter = tasks.get()
        finished.append(letter.upper())


threads = [threading.Thread(target=worker) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(finished))
