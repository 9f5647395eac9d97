import threading
import time

lock = threading.Lock()
ticks = 0


def work(deadline):
    global ticks
    while time.monotonic() < deadline:
        with lock:
            ticks += 1
        time.sleep(0.05)


end = time.monotonic() + 0.3
ts = [threading.Thread(target=work, args=(end,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(ticks > 0)
