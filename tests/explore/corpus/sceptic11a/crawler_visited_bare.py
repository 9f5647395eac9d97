# 网络爬虫:visited 集合没有加锁
import threading

SITE = {"/": ["/a", "/b"], "/a": ["/c"], "/b": ["/c"], "/c": []}
visited = set()
fetched = []


def crawl(url):
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
