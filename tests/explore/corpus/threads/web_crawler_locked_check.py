import threading
import queue

SITE = {"/": ["/a", "/b"], "/a": ["/c"], "/b": ["/c"], "/c": []}
visited = set()
lock = threading.Lock()
fetched = []
todo = queue.Queue()


def is_new(url):
    with lock:
        if url in visited:
            return False
        visited.add(url)
        return True


def worker():
    while True:
        url = todo.get()
        if url is None:
            todo.task_done()
            break
        fetched.append(url)
        for link in SITE[url]:
            if is_new(link):
                todo.put(link)
        todo.task_done()


is_new("/")
todo.put("/")
ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
todo.join()
for _ in ts:
    todo.put(None)
for t in ts:
    t.join()
print(sorted(fetched))
