from contextlib import ExitStack
import threading

locks = {name: threading.Lock() for name in "abc"}
used = dict.fromkeys("abc", 0)


def use(*names):
    with ExitStack() as stack:
        for name in names:
            stack.enter_context(locks[name])
        for name in names:
            used[name] += 1


jobs = [("a", "b"), ("c", "a"), ("b", "c")]
threads = [threading.Thread(target=use, args=job) for job in jobs]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(used)
