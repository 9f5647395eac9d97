import threading

lock = threading.Lock()


def add(n):
    for _ in range(n):
        with lock:
            with open("c.txt") as f:
                v = int(f.read())
            with open("c.txt", "w") as f:
                f.write(str(v + 1))


with open("c.txt", "w") as f:
    f.write("0")
ts = [threading.Thread(target=add, args=(3,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
with open("c.txt") as f:
    print(f.read())
