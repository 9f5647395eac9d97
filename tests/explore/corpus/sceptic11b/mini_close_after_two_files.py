from threading import Lock, Thread

lock = Lock()


def visit():
    lock.acquire()
    f = open('n.txt')
    n = int(f.read())
    g = open('n.txt', 'w')
    g.write(str(n + 1))
    g.flush()
    lock.release()
    f.close()
    g.close()


with open('n.txt', 'w') as f:
    f.write('0')
ts = [Thread(target=visit) for _ in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(open('n.txt').read())
