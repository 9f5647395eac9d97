import queue
import threading

WEB = {"/": ["/a", "/b"], "/a": ["/c"], "/b": ["/c"], "/c": []}
todo = queue.Queue()
visited = set()
pages = []


def crawl():
    while True:
        try:
            url = todo.get(timeout=0.5)
        except queue.Empty:
            return
        if url not in visited:
            visited.add(url)
            pages.append(url)
            for link in WEB[url]:
                todo.put(link)
        todo.task_done()


def main():
    todo.put("/")
    ts = [threading.Thread(target=crawl, daemon=True) for _ in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(sorted(pages))


if __name__ == "__main__":
    main()
