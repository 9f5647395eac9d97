import threading


class Page:
    hits = 0
    lock = threading.Lock()

    def open(self):
        with Page.lock:
            Page.hits += 1


def browse():
    page = Page()
    for _ in range(100):
        page.open()


users = [threading.Thread(target=browse) for _ in range(2)]
for u in users:
    u.start()
for u in users:
    u.join()
print(Page.hits)
