import threading

free = ['b0']
made = []


def acquire():
    if free:
        return free.pop()
    made.append('new')
    return 'b%d' % len(made)


def work():
    b = acquire()
    free.append(b)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(free) >= 1)
