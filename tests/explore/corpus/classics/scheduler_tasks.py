import threading

tasks = {'a': [], 'b': ['a'], 'c': ['a'], 'd': ['b', 'c']}
state = {name: 'waiting' for name in tasks}
order = []
cond = threading.Condition()

def next_task():
    for name in tasks:
        if state[name] == 'waiting' and all(state[d] == 'done' for d in tasks[name]):
            return name
    return None

def worker():
    while True:
        with cond:
            name = next_task()
            while name is None:
                if all(s != 'waiting' for s in state.values()):
                    return
                cond.wait()
                name = next_task()
            state[name] = 'running'
        order.append(name)
        with cond:
            state[name] = 'done'
            cond.notify_all()

ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(order), order[0], order[-1])
