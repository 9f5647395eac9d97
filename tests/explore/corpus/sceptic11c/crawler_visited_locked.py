"""A tiny multithreaded crawler over a fake web."""
import queue
import random
import threading
import time

WEB = {"/": ["/a", "/b"], "/a": ["/b", "/c"], "/b": ["/c", "/d", "/"], "/c": [], "/d": ["/a"]}


class Crawler:
    def __init__(self, workers=3):
        self.todo = queue.Queue()
        self.seen = set()
        self.lock = threading.Lock()
        self.pages = []
        self.workers = workers

    def offer(self, url):
        with self.lock:
            if url in self.seen:
                return
            self.seen.add(url)
        self.todo.put(url)

    def fetch(self, url):
        time.sleep(random.random() / 200)
        return WEB[url]

    def work(self):
        while True:
            url = self.todo.get()
            if url is None:
                self.todo.task_done()
                return
            for link in self.fetch(url):
                self.offer(link)
            self.pages.append(url)
            self.todo.task_done()

    def run(self, start):
        self.offer(start)
        ts = [threading.Thread(target=self.work) for _ in range(self.workers)]
        for t in ts:
            t.start()
        self.todo.join()
        for _ in ts:
            self.todo.put(None)
        for t in ts:
            t.join()
        return sorted(self.pages)


if __name__ == "__main__":
    print(Crawler().run("/"))
