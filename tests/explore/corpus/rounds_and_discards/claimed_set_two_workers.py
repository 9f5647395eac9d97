import threading
import time

requests = {1, 2, 3, 4}
claimed = set()
done = []
lock = threading.Lock()


def worker():
    while True:
        with lock:
            free = requests - claimed
            if not free:
                return
            mine = min(free)
            claimed.add(mine)
        time.sleep(0.001)
        done.append(mine)
        with lock:
            requests.discard(mine)
            claimed.discard(mine)


def caller():
    with lock:
        requests.add(9)


ts = [threading.Thread(target=worker) for _ in range(2)] + [threading.Thread(target=caller)]
for t in ts:
    t.start()
for t in ts:
    t.join()
