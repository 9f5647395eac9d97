import threading

free = ['b0']


def acquire():
    if free:
        return free.pop()
    return 'new'


def work():
    b = acquire()
    free.append(b)


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(len(free))
