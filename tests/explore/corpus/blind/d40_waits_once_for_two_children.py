import os

with open("lines.txt", "w") as f:
    pass
for word in ("one", "two"):
    pid = os.fork()
    if pid == 0:
        with open("lines.txt", "a") as f:
            f.write(word + "\n")
        os._exit(0)
os.wait()
with open("lines.txt") as f:
    print(sorted(f.read().split()))
