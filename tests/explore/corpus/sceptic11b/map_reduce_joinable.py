from collections import Counter
from multiprocessing import JoinableQueue, Process, Queue

DOCS = ['apple banana', 'banana cherry apple', 'cherry', 'apple banana']


class Mapper(Process):
    def __init__(self, tasks, results):
        super().__init__()
        self.tasks, self.results = tasks, results

    def run(self):
        while True:
            doc = self.tasks.get()
            if doc is None:
                self.tasks.task_done()
                return
            self.results.put(Counter(doc.split()))
            self.tasks.task_done()


def main():
    tasks, results = JoinableQueue(), Queue()
    mappers = [Mapper(tasks, results) for _ in range(2)]
    for m in mappers:
        m.start()
    for d in DOCS:
        tasks.put(d)
    for _ in mappers:
        tasks.put(None)
    tasks.join()
    total = Counter()
    for _ in DOCS:
        total += results.get()
    for m in mappers:
        m.join()
    for word in sorted(total):
        print(word, total[word])


if __name__ == '__main__':
    main()
