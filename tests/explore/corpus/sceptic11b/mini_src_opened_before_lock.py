from threading import Lock, Thread

lock = Lock()


def inc():
    src = open('n.txt')
    with lock:
        n = int(src.read())
        src.close()
        with open('n.txt', 'w') as dst:
            dst.write(str(n + 1))


with open('n.txt', 'w') as f:
    f.write('0')
ts = [Thread(target=inc) for _ in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(open('n.txt').read())
