from concurrent.futures import ThreadPoolExecutor
import threading

stats = {"ok": 0, "bad": 0}
lock = threading.Lock()


def job(n):
    if n == 0:
        raise ZeroDivisionError("no")
    return 12 // n


def note(future):
    key = "bad" if future.exception() else "ok"
    with lock:
        stats[key] += 1


with ThreadPoolExecutor(max_workers=2) as pool:
    for n in (1, 0, 2, 3):
        pool.submit(job, n).add_done_callback(note)

print("ok", stats["ok"], "bad", stats["bad"])
