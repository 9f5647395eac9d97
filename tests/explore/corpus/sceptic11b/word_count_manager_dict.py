"""单词统计 Manager.dict 版"""
from multiprocessing import Manager, Process

LINES = [
    "to be or not to be",
    "be quick or be dead",
    "let it be",
]


def count(line, table):
    for word in line.split():
        table[word] = table.get(word, 0) + 1


if __name__ == '__main__':
    with Manager() as manager:
        table = manager.dict()
        ps = [Process(target=count, args=(line, table)) for line in LINES]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        for word in sorted(table.keys()):
            print(word, table[word])
