import threading

free = ['b0']


def work():
    if free:
        b = free.pop()
        free.append(b)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(free))
