import threading
from collections import defaultdict

pages = ["/home", "/about", "/home", "/cart", "/home", "/cart"]
hits = defaultdict(int)
lock = threading.Lock()


def visit(urls):
    for url in urls:
        with lock:
            hits[url] += 1


threads = [threading.Thread(target=visit, args=(pages[i::2],)) for i in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
for page in sorted(hits):
    print(f"{page}: {hits[page]}")
