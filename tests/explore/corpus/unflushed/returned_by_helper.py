import threading

lock = threading.Lock()


def opened():
    return open("count.txt", "r+")


def bump():
    with opened() as f:
        with lock:
            n = int(f.read())
            f.seek(0)
            f.write(str(n + 1))


with open("count.txt", "w") as f:
    f.write("0")
ts = [threading.Thread(target=bump) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
with open("count.txt") as f:
    print(f.read())
