import random
import threading
import time


class InFlight:
    def __init__(self):
        self.urls = set()
        self.cond = threading.Condition()

    def begin(self, url):
        with self.cond:
            while url in self.urls:
                self.cond.wait()
            self.urls.add(url)

    def end(self, url):
        with self.cond:
            self.urls.discard(url)
            self.cond.notify_all()


def fetch(f, url):
    f.begin(url)
    try:
        time.sleep(random.random() / 100)
    finally:
        f.end(url)


f = InFlight()
ts = [threading.Thread(target=fetch, args=(f, u)) for u in ("/a", "/a", "/b")]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert not f.urls
