import itertools
import threading

permits = 1
lock = threading.Lock()


def enter():
    global permits
    for attempt in itertools.count(1):
        with lock:
            if permits > 0:
                break
    with lock:
        permits -= 1
    # inside
    with lock:
        permits += 1


threads = [threading.Thread(target=enter) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(permits)
