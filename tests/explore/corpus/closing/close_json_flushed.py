from threading import Lock, Thread

lock = Lock()


def visit():
    import json
    with lock:
        with open('n.txt') as g:
            n = json.load(g)
        f = open('n.txt', 'w')
        json.dump(n + 1, f)
        f.flush()
    f.close()


with open('n.txt', 'w') as f:
    f.write('0')
ts = [Thread(target=visit) for _ in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(int(open('n.txt').read()))
