from concurrent.futures import ThreadPoolExecutor, wait
import threading


class Progress:
    def __init__(self):
        self.done = 0
        self.lock = threading.Lock()

    def __call__(self, future):
        self.done += 1


def load(page):
    return f"<{page}>"


progress = Progress()
with ThreadPoolExecutor(2) as pool:
    futures = []
    for page in ("index", "about", "news"):
        f = pool.submit(load, page)
        f.add_done_callback(progress)
        futures.append(f)
    wait(futures)
print("done", progress.done)
