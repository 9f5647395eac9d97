import threading


class Page:
    hits = 0

    def open(self):
        self.hits += 1


pages = [Page() for _ in range(3)]


def browse(page):
    for _ in range(50):
        page.open()


users = [threading.Thread(target=browse, args=(p,)) for p in pages]
for u in users:
    u.start()
for u in users:
    u.join()
print(Page.hits, [p.hits for p in pages])
