import bisect
import threading


class Record:
    def __init__(self, score):
        self.score = score

    def __lt__(self, other):
        return self.score < other.score


board = [Record(10), Record(20), Record(30), Record(40)]
lock = threading.Lock()


def add(score):
    with lock:
        bisect.insort(board, Record(score))


threads = [threading.Thread(target=add, args=(score,)) for score in (5, 35)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*[one.score for one in board])
