import os

path = "my.fifo"
os.mkfifo(path)
pid = os.fork()
if pid == 0:
    with open(path, "w") as f:
        for i in range(3):
            f.write("message %d\n" % i)
    os._exit(0)
with open(path) as f:
    for line in f:
        print("got", line.strip())
os.waitpid(pid, 0)
os.unlink(path)
