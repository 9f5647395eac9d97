import threading

free = ['甲', '乙']


def guest():
    thing = free.pop()
    free.append(thing)


ts = [threading.Thread(target=guest) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(free))
