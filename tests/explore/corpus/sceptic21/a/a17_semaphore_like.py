import threading
import time

permits = 1
lock = threading.Lock()
log = []


def work(n):
    global permits
    while True:
        with lock:
            permits -= 1
            got = permits >= 0
            if not got:
                permits += 1
        if got:
            break
        time.sleep(0.01)
    log.append(n)
    with lock:
        permits += 1


threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(permits, len(log))
