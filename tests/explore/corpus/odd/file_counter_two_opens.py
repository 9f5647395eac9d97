import threading
import os

with open("n.txt", "w") as f:
    f.write("0")


def bump():
    with open("n.txt") as f:
        n = int(f.read())
    with open("n.txt", "w") as f:
        f.write(str(n + 1))


ts = [threading.Thread(target=bump) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(open("n.txt").read())
os.remove("n.txt")
