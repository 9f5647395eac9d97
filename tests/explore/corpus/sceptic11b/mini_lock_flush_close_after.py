from multiprocessing import Lock, Process

lock = Lock()


def visit():
    f = open('n.txt', 'r+')
    with lock:
        n = int(f.read())
        f.seek(0)
        f.write(str(n + 1))
        f.flush()
    f.close()


with open('n.txt', 'w') as f:
    f.write('0')
ps = [Process(target=visit) for _ in range(2)]
[p.start() for p in ps]
[p.join() for p in ps]
print(open('n.txt').read())
