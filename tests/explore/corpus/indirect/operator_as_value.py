import operator
import threading

counts = {"a": 0}
store = operator.setitem
look = operator.getitem


def work():
    store(counts, "a", look(counts, "a") + 1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counts["a"])
