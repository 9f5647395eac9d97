"""The same for threads, with nested sleeps."""
import threading
import time


def worker(name, *delays):
    for delay in delays:
        time.sleep(delay)
        print(name, delay)


threads = [
    threading.Thread(target=worker, args=("a", 0.05, 0.1)),
    threading.Thread(target=worker, args=("b", 0.1, 0.1)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("all")
