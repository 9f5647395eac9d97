from threading import Lock, Thread

lock = Lock()
seen = []


def visit():
    f = open('n.txt')
    with lock:
        seen.append(int(f.read()))
    f.close()


with open('n.txt', 'w') as f:
    f.write('0')
ts = [Thread(target=visit) for _ in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(*seen)
