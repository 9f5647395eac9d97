from threading import Lock, Thread

lock = Lock()


def visit():
    import json
    lock.acquire()
    f = open('n.txt', 'r+')
    n = json.load(f)
    f.seek(0)
    json.dump(n + 1, f)
    lock.release()
    f.close()


with open('n.txt', 'w') as f:
    f.write('0')
ts = [Thread(target=visit) for _ in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(int(open('n.txt').read()))
