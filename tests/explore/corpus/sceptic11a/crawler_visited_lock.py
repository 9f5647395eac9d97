# 网络爬虫:visited 集合在锁内检查并添加
import threading

SITE = {"/": ["/a", "/b"], "/a": ["/", "/c"], "/b": ["/c", "/a"], "/c": []}
visited = set()
lock = threading.Lock()
fetched = []


def crawl(url):
    with lock:
        if url in visited:
            return
        visited.add(url)
    fetched.append(url)
    children = [threading.Thread(target=crawl, args=(u,)) for u in SITE[url]]
    for c in children:
        c.start()
    for c in children:
        c.join()


crawl("/")
print(sorted(visited), "fetched", len(fetched))
