from threading import Lock, Thread

lock = Lock()


def inc():
    with lock:
        src = open('n.txt')
        n = int(src.read())
        with open('n.txt', 'w') as dst:
            dst.write(str(n + 1))


with open('n.txt', 'w') as f:
    f.write('0')
ts = [Thread(target=inc) for _ in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(open('n.txt').read())
