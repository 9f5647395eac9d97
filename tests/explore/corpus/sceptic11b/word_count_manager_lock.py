"""单词统计 Manager.dict + Manager.Lock 版"""
from multiprocessing import Manager, Process

LINES = [
    "to be or not to be",
    "be quick or be dead",
    "let it be",
]


def count(line, table, lock):
    local = {}
    for word in line.split():
        local[word] = local.get(word, 0) + 1
    for word, n in local.items():
        with lock:
            table[word] = table.get(word, 0) + n


if __name__ == '__main__':
    with Manager() as manager:
        table = manager.dict()
        lock = manager.Lock()
        ps = [Process(target=count, args=(line, table, lock)) for line in LINES]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        for word in sorted(table.keys()):
            print(word, table[word])
