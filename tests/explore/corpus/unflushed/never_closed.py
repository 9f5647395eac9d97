import threading

lock = threading.Lock()


def bump():
    with lock:
        f = open("count.txt", "r+")
        n = int(f.read())
        f.seek(0)
        f.write(str(n + 1))


open("count.txt", "w").write("0")
ts = [threading.Thread(target=bump) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(open("count.txt").read())
