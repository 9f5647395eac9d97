import threading

lock = threading.Lock()
f = open("shared.txt", "w+")
f.write("0")


def bump():
    with lock:
        f.seek(0)
        n = int(f.read())
        f.seek(0)
        f.write(str(n + 1))
    f.flush()


ts = [threading.Thread(target=bump) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
f.close()
with open("shared.txt") as g:
    print(g.read())
