import threading

gate_open = True
bad = []


def walker():
    if gate_open:
        if not gate_open:
            bad.append('hit')


def guard():
    global gate_open
    gate_open = False
    gate_open = True


ts = [threading.Thread(target=f) for f in (walker, guard)]
for t in ts: t.start()
for t in ts: t.join()
print('hit' if bad else 'ok')
