from threading import Lock, Thread

lock = Lock()


def visit():
    with lock:
        f = open('n.txt', 'r+')
        n = int(f.read())
        f.seek(0)
        f.write(str(n + 1))
        f.truncate()
    f.close()


with open('n.txt', 'w') as f:
    f.write('0')
ts = [Thread(target=visit) for _ in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(int(open('n.txt').read()))
