import threading
import queue

SITE = {"/": ["/a", "/b"], "/a": ["/c"], "/b": ["/c"], "/c": []}
visited = set()
fetched = []
todo = queue.Queue()


def fetch(url):
    fetched.append(url)
    return SITE[url]


def worker():
    while True:
        url = todo.get()
        if url is None:
            todo.task_done()
            break
        for link in fetch(url):
            if link not in visited:
                visited.add(link)
                todo.put(link)
        todo.task_done()


visited.add("/")
todo.put("/")
ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
todo.join()
for _ in ts:
    todo.put(None)
for t in ts:
    t.join()
assert len(fetched) == len(set(fetched)), fetched
print(sorted(set(fetched)))
