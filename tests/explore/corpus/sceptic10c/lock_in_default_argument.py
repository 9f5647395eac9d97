import threading

state = dict(count=0)


def add(k, lock=threading.Lock()):
    with lock:
        state['count'] += k
        return state['count']


ts = [threading.Thread(target=lambda: [add(1) for _ in range(3)]) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(state['count'])
