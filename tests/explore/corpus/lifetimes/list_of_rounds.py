import threading


def square(row, out):
    out["sum"] = sum(n * n for n in row)


found = []
for i in range(8):
    row, out = [i], {}
    t = threading.Thread(target=square, args=(row, out))
    t.start()
    t.join()
    found.append(out["sum"])
print(found)
