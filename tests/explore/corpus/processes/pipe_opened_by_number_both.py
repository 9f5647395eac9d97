import os

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(r)
    with open(w, "w", encoding="utf-8") as out:
        for i in range(3):
            out.write(f"{i}\n")
    os._exit(0)
os.close(w)
with open(r, encoding="utf-8") as source:
    print([int(line) for line in source])
os.waitpid(pid, 0)
