from threading import Lock, Thread

lock = Lock()


def visit(c):
    f = open('n.txt', 'a')
    with lock:
        f.write(c + ' ')
        f.flush()
    f.close()


ts = [Thread(target=visit, args=(c,)) for c in 'ab']
[t.start() for t in ts]
[t.join() for t in ts]
print(sorted(open('n.txt').read().split()))
