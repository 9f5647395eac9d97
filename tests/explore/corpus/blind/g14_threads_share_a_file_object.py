import threading

f = open("shared.txt", "w+")
f.write("0")
f.flush()


def add():
    f.seek(0)
    n = int(f.read())
    f.seek(0)
    f.write(str(n + 1))
    f.flush()


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
f.seek(0)
print(f.read())
